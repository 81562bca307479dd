package dev.kossa.server.health;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /livez}: the process works; {@code /readyz}: it may be sent requests. */
@RestController
class HealthController {
    private final ApplicationAvailability availability;

    HealthController(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @GetMapping("/livez")
    ResponseEntity<String> live() {
        return answer(availability.getLivenessState() == LivenessState.CORRECT, "live");
    }

    @GetMapping("/readyz")
    ResponseEntity<String> ready() {
        return answer(availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC, "ready");
    }

    private static ResponseEntity<String> answer(boolean good, String what) {
        HttpStatus status = good ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE;
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body((good ? "" : "not ") + what + "\n");
    }
}
