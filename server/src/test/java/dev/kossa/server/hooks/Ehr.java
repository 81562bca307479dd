package dev.kossa.server.hooks;

import dev.kossa.server.Running;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A hospital's system, written after the public specification of CDS Hooks and FHIR alone: it knows JSON and addresses, and no class of
 * Kossa.
 */
final class Ehr {
    static final JsonMapper JSON = JsonMapper.shared();
    private static final Path EXAMPLES = Path.of("..", "examples");

    private final @Nullable Running service;
    private final List<JsonNode> chart = new ArrayList<>();
    private final List<JsonNode> drafts = new ArrayList<>();
    private String patient = "";
    private String encounter = "e1";
    private final Map<String, JsonNode> prefetch = new LinkedHashMap<>();
    private boolean prefetches = true;
    private String fhirServer = "";

    Ehr(@Nullable Running service) {
        this.service = service;
    }

    /** A chart that calls nobody. */
    static Ehr chartOnly(String example) {
        return new Ehr(null).chart(example);
    }

    private Running service() {
        return Objects.requireNonNull(service, "a chart that calls nobody");
    }

    /** Opens the chart of an example. Its drafts are the orders being written. */
    Ehr chart(String example) {
        for (JsonNode entry : read(EXAMPLES.resolve(example)).path("entry")) {
            JsonNode resource = entry.path("resource");
            boolean draft = resource.path("resourceType").asString("").equals("MedicationRequest")
                    && resource.path("status").asString("").equals("draft");
            (draft ? drafts : chart).add(resource);
            if (resource.path("resourceType").asString("").equals("Patient") && patient.isEmpty()) {
                patient = resource.path("id").asString("");
            }
        }
        return this;
    }

    Ehr encounter(String id) {
        encounter = id;
        return this;
    }

    /** Sends this for a key instead of what the chart has. */
    Ehr prefetch(String key, JsonNode value) {
        prefetch.put(key, value);
        return this;
    }

    /** Sends no data along, and names its server. */
    Ehr withoutPrefetch(String server) {
        prefetches = false;
        fhirServer = server;
        return this;
    }

    List<JsonNode> drafts() {
        return drafts;
    }

    JsonNode discovery() {
        return JSON.readTree(service().get("/cds-services").body());
    }

    /** Calls a service as its discovery says; gives its cards. */
    List<JsonNode> cards(String id, String hook) {
        return cards(id, hook, instance());
    }

    /** A new firing of a hook. */
    static String instance() {
        return UUID.randomUUID().toString();
    }

    List<JsonNode> cards(String id, String hook, String instance) {
        HttpResponse<String> answer = call(id, request(id, hook, instance));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        JsonNode body = JSON.readTree(answer.body());
        Schemas.check("response", body);
        List<JsonNode> cards = new ArrayList<>();
        body.path("cards").forEach(cards::add);
        return cards;
    }

    HttpResponse<String> call(String id, JsonNode request) {
        return call(id, JSON.writeValueAsString(request));
    }

    HttpResponse<String> call(String id, String request) {
        return service().post("/cds-services/" + id, request, "Content-Type", "application/json");
    }

    HttpResponse<String> feedback(String id, JsonNode feedback) {
        Schemas.check("feedback", feedback);
        return service()
                .post(
                        "/cds-services/" + id + "/feedback",
                        JSON.writeValueAsString(feedback),
                        "Content-Type",
                        "application/json");
    }

    ObjectNode request(String id, String hook, String instance) {
        ObjectNode request = JSON.createObjectNode().put("hook", hook).put("hookInstance", instance);
        if (!fhirServer.isEmpty()) {
            request.put("fhirServer", fhirServer);
        }
        ObjectNode context =
                request.putObject("context").put("userId", "Practitioner/p1").put("patientId", patient);
        context.put("encounterId", encounter);
        if (hook.startsWith("order-")) {
            context.set("draftOrders", bundle("collection", drafts));
        }
        if (hook.equals("order-select")) {
            ArrayNode selections = context.putArray("selections");
            drafts.forEach(draft ->
                    selections.add("MedicationRequest/" + draft.path("id").asString("")));
        }
        if (prefetches) {
            request.set("prefetch", prefetched(id, hook));
        }
        Schemas.check("request", request);
        return request;
    }

    /** The answers of its own server to the templates of the discovery. */
    private ObjectNode prefetched(String id, String hook) {
        ObjectNode all = JSON.createObjectNode();
        for (JsonNode offered : discovery().path("services")) {
            if (offered.path("id").asString("").equals(id)
                    && offered.path("hook").asString("").equals(hook)) {
                offered.path("prefetch")
                        .properties()
                        .forEach(query ->
                                all.set(query.getKey(), answer(query.getValue().asString(""))));
            }
        }
        prefetch.forEach(all::set);
        return all;
    }

    /** What a FHIR server would answer: a resource, or a Bundle of those of the type, of which it finds none by code. */
    JsonNode answer(String query) {
        String type = query.split("[/?]", 2)[0];
        List<JsonNode> found = chart.stream()
                .filter(resource -> resource.path("resourceType").asString("").equals(type))
                .toList();
        if (query.startsWith("Patient/")) {
            return found.isEmpty() ? JSON.nullNode() : found.get(0);
        }
        return bundle("searchset", found);
    }

    private static ObjectNode bundle(String type, List<JsonNode> resources) {
        ObjectNode bundle =
                JSON.createObjectNode().put("resourceType", "Bundle").put("type", type);
        ArrayNode entries = bundle.putArray("entry");
        resources.forEach(resource -> entries.addObject().set("resource", resource));
        return bundle;
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line for each card: how strong, and what it says. */
    static String told(List<JsonNode> cards) {
        StringBuilder told = new StringBuilder();
        cards.forEach(card -> told.append(card.path("indicator").asString(""))
                .append(": ")
                .append(card.path("summary").asString(""))
                .append('\n'));
        return told.toString();
    }
}
