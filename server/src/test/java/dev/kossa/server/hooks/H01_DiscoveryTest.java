package dev.kossa.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.Running;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** FEATURE UNDER TEST: what the services are, and which data they use. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class H01_DiscoveryTest {
    private Running service;
    private JsonNode discovery;

    @BeforeAll
    void start() {
        service = Running.at(
                Instant.parse("2026-03-02T08:00:00Z"),
                "kossa.access.open=true",
                "server.address=127.0.0.1",
                "kossa.hooks.warm-up=1");
        discovery = new Ehr(service).discovery();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void fourServicesOnFourHooks() {
        Schemas.check("discovery", discovery);
        List<String> all = new ArrayList<>();
        discovery
                .path("services")
                .forEach(one -> all.add(
                        one.path("hook").asString("") + " " + one.path("id").asString("")));
        assertThat(all)
                .containsExactly(
                        "order-select kossa-iv-calcium-order",
                        "order-sign kossa-iv-calcium-order",
                        "patient-view kossa-iv-calcium-site",
                        "patient-view kossa-calcinosis-review",
                        "encounter-discharge kossa-calcium-discharge");
    }

    @Test
    void templatesUseOnlyTheTokensOfTheSpecification() {
        for (JsonNode one : discovery.path("services")) {
            one.path("prefetch")
                    .properties()
                    .forEach(query -> assertThat(query.getValue().asString("").replace("{{context.patientId}}", ""))
                            .doesNotContain("{{"));
        }
    }

    @Test
    void measurementsAreAskedForByTheirCodes() {
        String query = discovery
                .path("services")
                .path(0)
                .path("prefetch")
                .path("measurements")
                .asString("");
        assertThat(query)
                .startsWith("Observation?patient={{context.patientId}}&code=http://loinc.org|29463-7,")
                .endsWith("&_sort=-date&_count=100");
    }
}
