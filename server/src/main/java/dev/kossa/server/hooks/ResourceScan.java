package dev.kossa.server.hooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a resource or Bundle is, without reading what it says. Its JSON was found sound already. */
final class ResourceScan {
    private static final JsonFactory JSON = new JsonFactory();

    private ResourceScan() {}

    /** The type; empty when it names none. */
    static String type(Slice slice) throws IOException {
        try (JsonParser json = JSON.createParser(slice.bytes(), slice.from(), slice.to() - slice.from())) {
            json.nextToken();
            return field(json, "resourceType").orElse("");
        }
    }

    /**
     * The address of the next page of a search, if there is one.
     *
     * @throws IllegalArgumentException when it is no FHIR, or says that it failed
     */
    static Optional<String> next(Slice answer) {
        JsonNode resource = tree(answer);
        String type = resource.path("resourceType").asString("");
        if (type.isEmpty() || type.equals("OperationOutcome")) {
            throw new IllegalArgumentException("no resource: " + type);
        }
        for (JsonNode link : resource.path("link")) {
            if (link.path("relation").asString("").equals("next")) {
                return Optional.of(link.path("url").asString(""));
            }
        }
        return Optional.empty();
    }

    private static JsonNode tree(Slice answer) {
        try {
            return JsonMapper.shared().readTree(answer.open());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON", e);
        }
    }

    /** The names of the resources in a Bundle, such as MedicationRequest/17. */
    static Set<String> names(Slice bundle) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        try (JsonParser json = JSON.createParser(bundle.bytes(), bundle.from(), bundle.to() - bundle.from())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean entries = json.currentName().equals("entry");
                if (json.nextToken() == JsonToken.START_ARRAY && entries) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        entry(json, names);
                    }
                } else {
                    json.skipChildren();
                }
            }
        }
        return names;
    }

    private static void entry(JsonParser json, Set<String> names) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean resource = json.currentName().equals("resource");
            if (json.nextToken() == JsonToken.START_OBJECT && resource) {
                resource(json, names);
            } else {
                json.skipChildren();
            }
        }
    }

    private static void resource(JsonParser json, Set<String> names) throws IOException {
        String type = "";
        String id = "";
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            boolean text = json.nextToken() == JsonToken.VALUE_STRING;
            type = text && name.equals("resourceType") ? json.getText() : type;
            id = text && name.equals("id") ? json.getText() : id;
            json.skipChildren();
        }
        if (!id.isEmpty()) {
            names.add(type + "/" + id);
        }
    }

    private static Optional<String> field(JsonParser json, String wanted) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            boolean found = json.currentName().equals(wanted);
            if (json.nextToken() == JsonToken.VALUE_STRING && found) {
                return Optional.of(json.getText());
            }
            json.skipChildren();
        }
        return Optional.empty();
    }
}
