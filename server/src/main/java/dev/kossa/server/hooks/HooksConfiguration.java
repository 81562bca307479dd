package dev.kossa.server.hooks;

import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.OrderReader;
import dev.kossa.knowledge.Knowledge;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The services of CDS Hooks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HookSettings.class)
public class HooksConfiguration {
    @Bean
    HooksController hooksController(
            FhirReader reader, OrderReader orders, Knowledge knowledge, HookSettings settings, Clock clock) {
        return new HooksController(
                services(reader, orders, knowledge), answering(knowledge, settings, clock), settings.bodyBytes());
    }

    private static List<HookService> services(FhirReader reader, OrderReader orders, Knowledge knowledge) {
        Queries queries = new Queries(knowledge.vocabulary());
        return List.of(
                new OrderService(orders, knowledge, queries),
                new SiteService(reader, knowledge, queries),
                new ReviewService(reader, knowledge, queries),
                new DischargeService(reader, knowledge, queries));
    }

    private static Answering answering(Knowledge knowledge, HookSettings settings, Clock clock) {
        CardWriter writer = new CardWriter(new Interruption(settings, knowledge), knowledge);
        return new Answering(new FhirFetcher(settings), new Ledger(), writer, settings, clock);
    }

    /** Runs before the service says that it is ready, so that the first call is as quick as the others. */
    @Bean
    ApplicationRunner warmUp(
            FhirReader reader, OrderReader orders, Knowledge knowledge, HookSettings settings, Clock clock) {
        return arguments -> new WarmUp(services(reader, orders, knowledge), answering(knowledge, settings, clock))
                .run(settings.warmUp());
    }
}
