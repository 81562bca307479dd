package dev.kossa.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.Running;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** FEATURE UNDER TEST: an order for calcium that is chosen or signed gets one card for each thing to say, and silence when all is well. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class H02_OrdersTest {
    private static final String ORDER = "kossa-iv-calcium-order";

    private Running service;

    @BeforeAll
    void start() {
        service = Running.at(
                Instant.parse("2026-03-02T10:00:00Z"),
                "kossa.access.open=true",
                "server.address=127.0.0.1",
                "kossa.hooks.warm-up=1",
                "kossa.profile=us");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private Ehr ehr(String example) {
        return new Ehr(service).chart("orders/" + example + ".json").encounter("encounter of " + example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-select", "order-sign"})
    void anOrderThatRunsTooFastIsTold(String hook) {
        assertThat(Ehr.told(ehr("undiluted-and-fast").encounter(hook).cards(ORDER, hook)))
                .isEqualTo("""
                info: The rate (210 mg/min) is above the limit (100 mg/min) for calcium gluconate injection 10 % (US), under 17 years.
                info: The concentration (100 mg/mL) is above the range (10 to 50 mg/mL).
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good-infant",
                "good-adult-premix",
                "good-adult-chloride",
                "good-child-infusion",
                "cardiac-arrest"
            })
    void aCorrectOrderGetsNoCard(String example) {
        assertThat(Ehr.told(ehr(example).cards(ORDER, "order-sign"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tenfold",
                "chloride-for-gluconate",
                "ceftriaxone-in-newborn",
                "digoxin",
                "high-calcium",
                "premix-diluted",
                "into-muscle",
                "two-orders",
                "ordered-as-if-for-arrest",
                "weight-of-another"
            })
    void aDoubtfulOrderGetsAtMostThreeCards(String example) {
        assertThat(ehr(example).cards(ORDER, "order-sign")).hasSizeBetween(1, 3);
    }

    @Test
    void whatIsMissingIsOneCardAndOnlyWhenItIsSigned() {
        Ehr ehr = ehr("no-weight");
        assertThat(Ehr.told(ehr.cards(ORDER, "order-select"))).isEmpty();
        assertThat(Ehr.told(ehr.cards(ORDER, "order-sign")))
                .isEqualTo("info: The order for calcium cannot be judged without weight.\n");
    }

    @Test
    void onlyTheChosenDraftIsJudged() {
        Ehr ehr = ehr("undiluted-and-fast");
        ObjectNode request = ehr.request(ORDER, "order-select", Ehr.instance());
        ((ObjectNode) request.path("context")).putArray("selections").add("MedicationRequest/another");
        assertThat(Ehr.JSON.readTree(ehr.call(ORDER, request).body()).path("cards"))
                .isEmpty();
    }

    @Test
    void anOrderForSomethingElseGetsNoCard() {
        Ehr ehr = ehr("undiluted-and-fast");
        ObjectNode draft = (ObjectNode) ehr.drafts().get(0);
        draft.putObject("medicationCodeableConcept").put("text", "paracetamol");
        assertThat(ehr.cards(ORDER, "order-sign")).isEmpty();
    }

    @Test
    void anOrderThatIsSignedAgainNeedNotBeADraft() {
        Ehr ehr = ehr("undiluted-and-fast").encounter("signed again");
        ((ObjectNode) ehr.drafts().get(0)).put("status", "active");
        assertThat(ehr.cards(ORDER, "order-sign")).hasSize(2);
    }

    @Test
    void theCorrectedOrderIsTheWholeOrderWithAnotherDosage() {
        Ehr ehr = ehr("undiluted-and-fast").encounter("corrected");
        ObjectNode draft = (ObjectNode) ehr.drafts().get(0);
        draft.put("somethingOfTheHospital", "stays");
        JsonNode card = ehr.cards(ORDER, "order-sign").get(0);
        JsonNode suggestion = card.path("suggestions").path(0);
        JsonNode action = suggestion.path("actions").path(0);
        assertThat(suggestion.path("isRecommended").asBoolean()).isTrue();
        assertThat(action.path("type").asString("")).isEqualTo("update");
        assertThat(action.path("description").asString(""))
                .isEqualTo("Proposed change: concentration 20 mg/mL instead of 100 mg/mL; over 5 min instead of 2 min."
                        + " Amount, product and route are as ordered.");
        ObjectNode resource = (ObjectNode) action.path("resource").deepCopy();
        assertThat(resource.path("dosageInstruction")
                        .path(0)
                        .path("timing")
                        .path("repeat")
                        .path("duration")
                        .asInt())
                .isEqualTo(5);
        // All else is as it was sent.
        ObjectNode sent = draft.deepCopy();
        sent.remove("dosageInstruction");
        resource.remove("dosageInstruction");
        assertThat(resource).isEqualTo(sent);
    }

    @Test
    void theCorrectedOrderIsItselfCorrect() {
        Ehr ehr = ehr("undiluted-and-fast").encounter("accepted");
        JsonNode corrected = ehr.cards(ORDER, "order-sign")
                .get(0)
                .path("suggestions")
                .path(0)
                .path("actions")
                .path(0)
                .path("resource");
        ehr.drafts().clear();
        ehr.drafts().add(corrected);
        assertThat(Ehr.told(ehr.cards(ORDER, "order-sign"))).isEmpty();
    }

    @Test
    void monitoringAndChecksOfTheSiteAreOffered() {
        JsonNode actions = ehr("undiluted-and-fast")
                .encounter("monitored")
                .cards(ORDER, "order-sign")
                .get(0)
                .path("suggestions")
                .path(1)
                .path("actions");
        assertThat(actions.size()).isGreaterThanOrEqualTo(3);
        JsonNode check = actions.path(actions.size() - 1).path("resource");
        assertThat(check.path("code").path("text").asString(""))
                .isEqualTo("Check the site every 5 to 10 min; look also for blood return.");
        assertThat(check.path("subject").path("reference").asString("")).isEqualTo("Patient/infant");
        assertThat(check.path("encounter").path("reference").asString("")).isEqualTo("Encounter/monitored");
    }

    @Test
    void theDetailNamesItsSourcesAndThatNobodyValidatedIt() {
        List<JsonNode> cards = ehr("undiluted-and-fast").encounter("sources").cards(ORDER, "order-sign");
        assertThat(cards.get(0).path("detail").asString(""))
                .contains("Maybe over at least 4.2 min")
                .contains("Sources: ")
                .endsWith("not clinically validated.");
    }
}
