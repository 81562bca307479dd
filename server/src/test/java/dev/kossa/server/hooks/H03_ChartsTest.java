package dev.kossa.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.Running;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** FEATURE UNDER TEST: a chart that is opened, or a patient who goes home: what is late, what comes first, what to plan; else silence. */
class H03_ChartsTest {
    private static Running at(String moment) {
        return Running.at(
                Instant.parse(moment), "kossa.access.open=true", "server.address=127.0.0.1", "kossa.hooks.warm-up=1");
    }

    @Test
    void theInfantOfThePaperIsNotTakenForCellulitisOnly() {
        try (Running service = at("2020-06-15T09:00:00Z")) {
            List<JsonNode> cards = new Ehr(service)
                    .chart("infant-9-months/record.json")
                    .cards("kossa-calcinosis-review", "patient-view");
            assertThat(Ehr.told(cards)).isEqualTo("""
                    info: Infection is not excluded: Kossa does not advise against antibiotics.
                    info: Calcium was given by vein and there is a lesion: the next test is plain film, two views.
                    """);
            JsonNode order = cards.get(1)
                    .path("suggestions")
                    .path(0)
                    .path("actions")
                    .path(0)
                    .path("resource");
            assertThat(order.path("resourceType").asString("")).isEqualTo("ServiceRequest");
            assertThat(order.path("code").path("text").asString("")).isEqualTo("plain film, two views");
        }
    }

    @Test
    void onceTheFilmHasToldNothingIsSaid() {
        try (Running service = at("2020-09-08T09:00:00Z")) {
            assertThat(new Ehr(service)
                            .chart("infant-9-months/record.json")
                            .cards("kossa-calcinosis-review", "patient-view"))
                    .isEmpty();
        }
    }

    @Test
    void anInjuryAtTheSiteIsTold() {
        try (Running service = at("2026-03-11T09:55:00Z")) {
            assertThat(Ehr.told(new Ehr(service)
                            .chart("lines/infiltration/record.json")
                            .cards("kossa-iv-calcium-site", "patient-view")))
                    .isEqualTo("""
                    info: Injury at the left dorsum of foot: begin irrigation with saline or an antidote within one hour; the window closes at 2026-03-11 10:15, in…
                    info: The check of the left dorsum of foot at 2026-03-11 09:15 found an injury: four-grade severity (CCJM) grade 4 (marked swelling, blanching,…
                    """);
        }
    }

    @Test
    void aPatientWithoutCalciumIsNoneOfItsBusiness() {
        try (Running service = at("2026-03-11T09:55:00Z")) {
            Ehr ehr = new Ehr(service).chart("lines/infiltration/record.json");
            ObjectNode none =
                    Ehr.JSON.createObjectNode().put("resourceType", "Bundle").put("type", "searchset");
            ehr.prefetch("administrations", none);
            assertThat(ehr.cards("kossa-iv-calcium-site", "patient-view")).isEmpty();
            assertThat(ehr.cards("kossa-calcinosis-review", "patient-view")).isEmpty();
            assertThat(ehr.cards("kossa-calcium-discharge", "encounter-discharge"))
                    .isEmpty();
        }
    }

    @Test
    void whoGoesHomeAfterCalciumHasALateWatch() {
        try (Running service = at("2026-03-12T09:00:00Z")) {
            List<JsonNode> cards = new Ehr(service)
                    .chart("lines/infiltration/record.json")
                    .cards("kossa-calcium-discharge", "encounter-discharge");
            assertThat(Ehr.told(cards)).isEqualTo("""
                    info: After calcium gluconate 10 % look at the left dorsum of foot until 2026-04-22, also after discharge.
                    """);
            assertThat(cards.get(0).path("detail").asString(""))
                    .contains("For the letter: ")
                    .contains("For parents: ");
        }
    }
}
