package dev.kossa.server.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.Running;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** FEATURE UNDER TEST: what a request lacks is asked of the caller's FHIR server: a named one, within the budget; else it is said. */
class H06_FetchingTest {
    private static final String ORDER = "kossa-iv-calcium-order";
    private static final String NOTHING = "Kossa could not see: patient, measurements, conditions, medications.";

    private static Running service(FhirServer... allowed) {
        String servers = String.join(
                ",", java.util.Arrays.stream(allowed).map(FhirServer::base).toList());
        return Running.at(
                Instant.parse("2026-03-02T10:00:00Z"),
                "kossa.access.open=true",
                "server.address=127.0.0.1",
                "kossa.hooks.warm-up=1",
                "kossa.profile=us",
                "kossa.hooks.fetch-budget=2s",
                "kossa.hooks.fetch-bytes=100000",
                "kossa.hooks.fhir-servers=" + servers);
    }

    private static Ehr ehr(Running service, FhirServer server) {
        return new Ehr(service).chart("orders/undiluted-and-fast.json").withoutPrefetch(server.base());
    }

    private static String detail(List<JsonNode> cards) {
        return cards.get(0).path("detail").asString("");
    }

    @Test
    void withoutPrefetchTheCardsAreTheSame() {
        Ehr chart = Ehr.chartOnly("orders/undiluted-and-fast.json");
        try (FhirServer server = FhirServer.of(chart);
                Running service = service(server)) {
            Ehr sends = new Ehr(service).chart("orders/undiluted-and-fast.json").encounter("sends");
            String sent = Ehr.told(sends.cards(ORDER, "order-sign"));
            assertThat(server.questions()).isEmpty();
            assertThat(Ehr.told(ehr(service, server).cards(ORDER, "order-sign")))
                    .isEqualTo(sent)
                    .isNotEmpty();
            assertThat(server.questions()).hasSize(4).anyMatch("/fhir/Patient/infant"::equals);
        }
    }

    @Test
    void theTokenOfTheCallerGoesAlong() {
        try (FhirServer server = new FhirServer(exchange -> FhirServer.send(exchange, 404, "{}"));
                Running service = service(server)) {
            Ehr ehr = ehr(service, server);
            ObjectNode request = ehr.request(ORDER, "order-sign", Ehr.instance());
            request.putObject("fhirAuthorization")
                    .put("access_token", "secret-7")
                    .put("token_type", "Bearer")
                    .put("expires_in", 300)
                    .put("scope", "patient/*.read")
                    .put("subject", "kossa");
            assertThat(ehr.call(ORDER, request).statusCode()).isEqualTo(200);
            assertThat(server.tokens()).hasSize(4).containsOnly("Bearer secret-7");
        }
    }

    @Test
    void aServerThatWasNotNamedIsNotAsked() {
        try (FhirServer named = new FhirServer(exchange -> FhirServer.send(exchange, 500, "{}"));
                FhirServer other = new FhirServer(exchange -> FhirServer.send(exchange, 200, "{}"));
                Running service = service(named)) {
            assertThat(detail(ehr(service, other).cards(ORDER, "order-sign"))).contains(NOTHING);
            assertThat(other.questions()).isEmpty();
            Ehr disguised =
                    new Ehr(service).chart("orders/undiluted-and-fast.json").encounter("disguised");
            disguised.withoutPrefetch(named.base().replace("http://", "http://x@"));
            assertThat(detail(disguised.cards(ORDER, "order-sign"))).contains(NOTHING);
            disguised.withoutPrefetch(named.base() + "/../elsewhere").encounter("disguised again");
            assertThat(detail(disguised.cards(ORDER, "order-sign"))).contains(NOTHING);
            assertThat(named.questions()).isEmpty();
        }
    }

    @Test
    void whatFailsIsSaidAndTheRestIsUsed() {
        Ehr chart = Ehr.chartOnly("orders/undiluted-and-fast.json");
        FhirServer.Behaviour noConditions = exchange -> {
            String query = exchange.getRequestURI().toString().replaceFirst("^/fhir/", "");
            boolean fails = query.startsWith("Condition");
            FhirServer.send(
                    exchange,
                    fails ? 500 : 200,
                    fails ? "" : chart.answer(query).toString());
        };
        try (FhirServer server = new FhirServer(noConditions);
                Running service = service(server)) {
            List<JsonNode> cards = ehr(service, server).cards(ORDER, "order-sign");
            assertThat(Ehr.told(cards)).startsWith("info: The rate (210 mg/min)");
            assertThat(detail(cards)).contains("Kossa could not see: conditions.");
        }
    }

    @Test
    void aServerThatHangsCostsTheBudgetAndNoMore() {
        FhirServer.Behaviour hangs = exchange -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        try (FhirServer server = new FhirServer(hangs);
                Running service = service(server)) {
            // The client of the test gives up after 20 s.
            assertThat(detail(ehr(service, server).cards(ORDER, "order-sign"))).contains(NOTHING);
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (FhirServer inside = new FhirServer(exchange -> FhirServer.send(exchange, 200, "{}"));
                FhirServer server = new FhirServer(exchange -> {
                    exchange.getResponseHeaders().add("Location", inside.base() + "/Patient/infant");
                    exchange.sendResponseHeaders(302, -1);
                });
                Running service = service(server)) {
            assertThat(detail(ehr(service, server).cards(ORDER, "order-sign"))).contains(NOTHING);
            assertThat(inside.questions()).isEmpty();
        }
    }

    @Test
    void anAnswerThatIsTooLargeIsBrokenOff() {
        String huge = "{\"resourceType\": \"Patient\", \"id\": \"" + "x".repeat(200_000) + "\"}";
        try (FhirServer server = new FhirServer(exchange -> FhirServer.send(exchange, 200, huge));
                Running service = service(server)) {
            assertThat(detail(ehr(service, server).cards(ORDER, "order-sign"))).contains(NOTHING);
        }
    }

    @Test
    void anAnswerThatIsNoFhirIsToldAsSuch() {
        try (FhirServer server = new FhirServer(exchange -> FhirServer.send(exchange, 200, "<html>"));
                Running service = service(server)) {
            Ehr ehr = ehr(service, server);
            HttpResponse<String> answer = ehr.call(ORDER, ehr.request(ORDER, "order-sign", Ehr.instance()));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("could not see: patient, measurements, conditions, medications.");
        }
    }

    @Test
    void ofASearchThreePagesAreReadAndOnlyFromThatServer() {
        String page =
                "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"link\": [{\"relation\": \"next\", \"url\": \"%s\"}]}";
        try (FhirServer other = new FhirServer(exchange -> FhirServer.send(exchange, 200, "{}"));
                FhirServer server = new FhirServer(exchange -> {
                    String path = exchange.getRequestURI().toString();
                    String base =
                            "http://localhost:" + exchange.getLocalAddress().getPort();
                    if (path.startsWith("/fhir/Patient")) {
                        FhirServer.send(exchange, 404, "{}");
                    } else if (path.startsWith("/fhir/Condition")) {
                        FhirServer.send(exchange, 200, page.formatted(other.base() + "/Condition?page=2"));
                    } else {
                        FhirServer.send(exchange, 200, page.formatted(base + path + "&more"));
                    }
                });
                Running service = service(server)) {
            ehr(service, server).cards(ORDER, "order-sign");
            assertThat(server.questions().stream().filter(asked -> asked.startsWith("/fhir/Observation")))
                    .hasSize(3);
            assertThat(other.questions()).isEmpty();
        }
    }

    @Test
    void theIdOfAPatientIsNoPartOfAnAddress() {
        try (FhirServer server = new FhirServer(exchange -> FhirServer.send(exchange, 404, "{}"));
                Running service = service(server)) {
            Ehr ehr = ehr(service, server);
            ObjectNode request = ehr.request(ORDER, "order-sign", Ehr.instance());
            ((ObjectNode) request.path("context")).put("patientId", "../admin?x=1&y={{context.encounterId}}");
            ehr.call(ORDER, request);
            assertThat(server.questions())
                    .hasSize(4)
                    .contains("/fhir/Patient/..%2Fadmin%3Fx%3D1%26y%3D%7B%7Bcontext.encounterId%7D%7D");
        }
    }
}
