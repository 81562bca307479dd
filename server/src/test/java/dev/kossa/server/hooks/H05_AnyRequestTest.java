package dev.kossa.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.Running;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** FEATURE UNDER TEST: whatever is sent, a sentence comes back, and never an error of Kossa's own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class H05_AnyRequestTest {
    private static final String ORDER = "kossa-iv-calcium-order";
    private static final int MUTATIONS = Integer.getInteger("kossa.mutations", 3000);

    private Running service;

    @BeforeAll
    void start() {
        service = Running.at(
                Instant.parse("2026-03-02T10:00:00Z"),
                "kossa.access.open=true",
                "server.address=127.0.0.1",
                "kossa.hooks.warm-up=1");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private Ehr ehr() {
        return new Ehr(service).chart("orders/undiluted-and-fast.json");
    }

    private static String diagnostics(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + Ehr.JSON
                        .readTree(answer.body())
                        .path("issue")
                        .path(0)
                        .path("diagnostics")
                        .asString("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~            | 400 The request is no JSON object in UTF-8.
            []            | 400 The request is no JSON object in UTF-8.
            {             | 400 The request is not valid JSON (line 1, column 2).
            {} {}         | 400 The request goes on after its end.
            {}            | 400 The request has no hook.
            {"hook": 7}   | 400 The request has no hook.
            {"hook": "order-sign", "hook": "x"} | 400 The request says hook twice.
            {"hook": "order-sign"} | 400 The request has no hookInstance.
            {"hook": "order-sign", "hookInstance": "1", "context": []} | 400 The context of the request is not an object.
            {"hook": "order-sign", "hookInstance": "1", "context": {"userId": "Practitioner/1"}} | 400 The request has no context.patientId.
            {"hook": "patient-view", "hookInstance": "1", "context": {"userId": "Practitioner/1", "patientId": "1"}} | 400 The service kossa-iv-calcium-order is not called on this hook.
            {"hook": "order-sign", "hookInstance": "1", "context": {"userId": "Practitioner/1", "patientId": "1"}} | 400 The request has no context.draftOrders.
            {"hook": "order-sign", "hookInstance": "1", "context": {"userId": "Practitioner/1", "patientId": "1", "draftOrders": "x"}} | 400 The context.draftOrders of the request is not a Bundle.
            """)
    void aRequestThatIsNotAsTheSpecificationSaysGetsASentence(String body, String sentence) {
        assertThat(diagnostics(ehr().call(ORDER, body == null ? "" : body))).startsWith(sentence + "\nMaybe ");
    }

    @Test
    void aServiceThatIsNotThereIsNotFound() {
        assertThat(diagnostics(ehr().call("kossa-iv-magnesium", "{}"))).startsWith("400 The request has no hook");
        ObjectNode request = ehr().request(ORDER, "order-sign", Ehr.instance());
        assertThat(diagnostics(ehr().call("kossa-iv-magnesium", request)))
                .isEqualTo(
                        "404 There is no service of that name.\nMaybe the address is misspelt; /cds-services lists all.");
    }

    @Test
    void theOrderOfAnotherPatientIsRefused() {
        ObjectNode request = ehr().request(ORDER, "order-sign", Ehr.instance());
        ((ObjectNode) request.path("context")).put("patientId", "somebody-else");
        assertThat(diagnostics(ehr().call(ORDER, request)))
                .startsWith("400 The data are of another patient than context.patientId says.");
    }

    @Test
    void aKeyWithNullIsNothingAndOneThatFailedIsSaid() {
        ObjectNode failed = Ehr.JSON.createObjectNode().put("resourceType", "OperationOutcome");
        failed.putArray("issue").addObject().put("severity", "error").put("code", "timeout");
        Ehr ehr = ehr().encounter("null").prefetch("conditions", Ehr.JSON.nullNode());
        assertThat(ehr.cards(ORDER, "order-sign").get(0).path("detail").asString(""))
                .doesNotContain("could not see");
        ehr = ehr().encounter("failed").prefetch("conditions", failed);
        assertThat(ehr.cards(ORDER, "order-sign").get(0).path("detail").asString(""))
                .contains("Kossa could not see: conditions.");
    }

    @Test
    void silenceWithoutDataDoesNotPassForWell() {
        Ehr ehr = new Ehr(service).chart("orders/good-infant.json").encounter("nothing sent");
        ObjectNode request = ehr.request(ORDER, "order-select", Ehr.instance());
        request.remove("prefetch");
        assertThat(Ehr.JSON
                        .readTree(ehr.call(ORDER, request).body())
                        .path("cards")
                        .path(0)
                        .path("summary")
                        .asString(""))
                .isEqualTo(
                        "Kossa could not see: patient, measurements, conditions, medications. It found nothing in the rest.");
    }

    @Test
    void whatIsUnknownChangesNothing() {
        ObjectNode request = ehr().encounter("known").request(ORDER, "order-sign", Ehr.instance());
        String plain = summaries(ehr().call(ORDER, request));
        ObjectNode more = request.deepCopy();
        ((ObjectNode) more.path("context"))
                .put("encounterId", "unknown")
                .putObject("weather")
                .put("rain", true);
        more.putObject("extension").put("org.example.x", 1);
        ((ObjectNode) more.path("prefetch")).putObject("horoscope").put("resourceType", "Basic");
        assertThat(summaries(ehr().call(ORDER, more))).isEqualTo(plain).isNotEmpty();
    }

    private static String summaries(HttpResponse<String> answer) {
        StringBuilder all = new StringBuilder();
        Ehr.JSON
                .readTree(answer.body())
                .path("cards")
                .forEach(card -> all.append(card.path("summary").asString("")).append('\n'));
        return all.toString();
    }

    /** Seeded mutations of a valid request: bytes changed, cut out, doubled. */
    @Test
    void noMutationOfARequestIsAnErrorOfItsOwn() {
        byte[] valid = Ehr.JSON.writeValueAsBytes(ehr().request(ORDER, "order-sign", Ehr.instance()));
        Random random = new Random(20261124);
        for (int i = 0; i < MUTATIONS; i++) {
            String mutated = new String(mutate(valid, random), StandardCharsets.ISO_8859_1);
            HttpResponse<String> answer = ehr().call(ORDER, mutated);
            assertThat(answer.statusCode()).as("mutation %d", i).isIn(200, 400);
        }
    }

    private static byte[] mutate(byte[] valid, Random random) {
        byte[] bytes = valid.clone();
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) (' ' + random.nextInt(95));
                case 1 -> bytes[at] = "{}[]\",:0".getBytes(StandardCharsets.US_ASCII)[random.nextInt(8)];
                case 2 -> bytes = cut(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)));
                default -> bytes = doubled(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(40)));
            }
        }
        return bytes;
    }

    private static byte[] cut(byte[] bytes, int from, int to) {
        byte[] rest = new byte[bytes.length - (to - from)];
        System.arraycopy(bytes, 0, rest, 0, from);
        System.arraycopy(bytes, to, rest, from, bytes.length - to);
        return rest.length == 0 ? bytes : rest;
    }

    private static byte[] doubled(byte[] bytes, int from, int to) {
        byte[] more = new byte[bytes.length + to - from];
        System.arraycopy(bytes, 0, more, 0, to);
        System.arraycopy(bytes, from, more, to, bytes.length - from);
        return more;
    }
}
