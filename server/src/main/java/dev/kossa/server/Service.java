package dev.kossa.server;

import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.OrderReader;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.server.access.AccessConfiguration;
import dev.kossa.server.health.HealthConfiguration;
import dev.kossa.server.hooks.HooksConfiguration;
import dev.kossa.server.store.StoreConfiguration;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts of the service. Nothing is found by scanning: what is not named here does not run. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(Settings.class)
@Import({AccessConfiguration.class, HealthConfiguration.class, HooksConfiguration.class, StoreConfiguration.class})
class Service {
    @Bean
    Knowledge knowledge(Settings settings) {
        Optional<Path> folder = Optional.of(settings.knowledge())
                .filter(name -> !name.isEmpty())
                .map(Path::of);
        return KnowledgeOptions.of(folder, settings.profile()).load();
    }

    @Bean
    FhirReader fhirReader(Knowledge knowledge) {
        return new FhirReader(knowledge);
    }

    @Bean
    OrderReader orderReader(FhirReader reader, Knowledge knowledge) {
        return new OrderReader(reader, knowledge);
    }

    @Bean
    Clock clock(Settings settings) {
        return Clock.system(settings.zoneId());
    }
}
