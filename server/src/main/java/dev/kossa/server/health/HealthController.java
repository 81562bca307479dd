package dev.kossa.server.health;

import java.util.List;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /livez}: the process works; {@code /readyz}: it may be sent requests, and how its parts are. A part that is down
 * does not make the service unready: orders are checked without it.
 */
@RestController
class HealthController {
    private final ApplicationAvailability availability;
    private final List<HealthPart> parts;

    HealthController(ApplicationAvailability availability, List<HealthPart> parts) {
        this.availability = availability;
        this.parts = parts;
    }

    @GetMapping("/livez")
    ResponseEntity<String> live() {
        return answer(availability.getLivenessState() == LivenessState.CORRECT, "live\n");
    }

    @GetMapping("/readyz")
    ResponseEntity<String> ready() {
        StringBuilder lines = new StringBuilder("ready\n");
        for (HealthPart part : parts) {
            part.lines().forEach(line -> lines.append(line).append('\n'));
        }
        return answer(availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC, lines.toString());
    }

    private static ResponseEntity<String> answer(boolean good, String what) {
        HttpStatus status = good ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body((good ? "" : "not ") + what);
    }
}
