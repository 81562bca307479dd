package dev.kossa.server.hooks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.kossa.server.hooks.HookRequest.Context;
import dev.kossa.server.hooks.Prefetched.Failed;
import dev.kossa.server.hooks.Prefetched.Given;
import dev.kossa.server.hooks.Prefetched.Nothing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a request in one pass. Of the resources in it only the places are noted. What the specification does not know is passed over; what
 * it demands and what is said twice ends in a sentence.
 */
final class HookRequestReader {
    private static final int DEEPEST = 60;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final byte[] bytes;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Prefetched> prefetch = new LinkedHashMap<>();
    private List<String> selections = List.of();
    private Optional<Slice> draftOrders = Optional.empty();

    private HookRequestReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The request.
     *
     * @throws BadRequest when it is no JSON in UTF-8, or lacks what the specification demands
     */
    static HookRequest read(byte[] body) throws BadRequest {
        HookRequestReader reader = new HookRequestReader(body);
        try (JsonParser json = JSON.createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT
                    || json.currentTokenLocation().getByteOffset() < 0) {
                throw BadRequest.malformed(
                        "The request is no JSON object in UTF-8.\nMaybe it was sent without a body, or in another encoding.");
            }
            reader.object(json, "");
            if (json.nextToken() != null) {
                throw BadRequest.malformed("The request goes on after its end.\nMaybe two requests were sent as one.");
            }
        } catch (JsonProcessingException e) {
            throw BadRequest.malformed("The request is not valid JSON (line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr()
                    + ").\nMaybe it was cut off on its way.");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail", e);
        }
        return reader.request();
    }

    private void object(JsonParser json, String path) throws IOException, BadRequest {
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (!seen.add(name)) {
                throw BadRequest.malformed("The request says " + (path.isEmpty() ? "" : path) + name
                        + " twice.\nMaybe one of them is a slip.");
            }
            json.nextToken();
            field(json, path, name);
        }
    }

    private void field(JsonParser json, String path, String name) throws IOException, BadRequest {
        switch (path + name) {
            case "context", "fhirAuthorization" -> {
                expect(json, JsonToken.START_OBJECT, path + name, "an object");
                object(json, name + ".");
            }
            case "prefetch" -> {
                if (json.currentToken() != JsonToken.VALUE_NULL) {
                    expect(json, JsonToken.START_OBJECT, "prefetch", "an object");
                    prefetch(json);
                }
            }
            case "context.selections" -> selections = selections(json);
            case "context.draftOrders" -> {
                expect(json, JsonToken.START_OBJECT, "context.draftOrders", "a Bundle");
                draftOrders = Optional.of(slice(json));
            }
            default -> {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    texts.put(path + name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private void prefetch(JsonParser json) throws IOException, BadRequest {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            if (prefetch.put(key, prefetched(json)) != null) {
                throw BadRequest.malformed(
                        "The request says prefetch." + key + " twice.\nMaybe one of them is a slip.");
            }
        }
    }

    private Prefetched prefetched(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new Nothing();
        }
        Slice slice = slice(json);
        return "OperationOutcome".equals(ResourceScan.type(slice)) ? new Failed() : new Given(slice);
    }

    private Slice slice(JsonParser json) throws IOException {
        int from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        return new Slice(bytes, from, (int) json.currentLocation().getByteOffset());
    }

    private static List<String> selections(JsonParser json) throws IOException, BadRequest {
        expect(json, JsonToken.START_ARRAY, "context.selections", "a list");
        List<String> all = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                all.add(json.getText());
            } else {
                json.skipChildren();
            }
        }
        return all;
    }

    private static void expect(JsonParser json, JsonToken token, String what, String kind) throws BadRequest {
        if (json.currentToken() != token) {
            throw BadRequest.malformed("The " + what + " of the request is not " + kind
                    + ".\nMaybe it was made by another version of the specification.");
        }
    }

    private HookRequest request() throws BadRequest {
        return new HookRequest(
                needed("hook"),
                needed("hookInstance"),
                text("fhirServer"),
                text("fhirAuthorization.access_token"),
                new Context(
                        needed("context.userId"),
                        needed("context.patientId"),
                        text("context.encounterId").orElse(""),
                        selections,
                        draftOrders),
                prefetch);
    }

    private Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path)).filter(text -> !text.isBlank());
    }

    private String needed(String path) throws BadRequest {
        return text(path)
                .orElseThrow(() -> BadRequest.malformed(
                        "The request has no " + path + ".\nMaybe it is not from a client of CDS Hooks 2.0."));
    }
}
