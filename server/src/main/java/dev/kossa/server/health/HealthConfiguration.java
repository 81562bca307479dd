package dev.kossa.server.health;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers about the service itself. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {
    @Bean
    HealthController healthController(ApplicationAvailability availability) {
        return new HealthController(availability);
    }
}
