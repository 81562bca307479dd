package dev.kossa.server.health;

import java.util.List;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers about the service itself. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {
    @Bean
    HealthController healthController(ApplicationAvailability availability, List<HealthPart> parts) {
        return new HealthController(availability, parts);
    }
}
