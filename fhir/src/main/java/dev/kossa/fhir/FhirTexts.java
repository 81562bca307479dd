package dev.kossa.fhir;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.Base64Variants;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what FHIR JSON says in prose: attached documents, conclusions, summaries and notes. They are handed out one by one, so that no more
 * than one resource is in memory. What was entered in error, or has rules or modifiers that nobody here knows, is left out, and so are
 * contained resources and documents of which there is only the address.
 */
public final class FhirTexts {
    /** A longer document ends in a sentence. */
    private static final int MOST_BYTES = 50_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(ResourceStream.MOST_BYTES)
                    .maxStringLength(ResourceStream.LONGEST_TEXT_CHARS)
                    .maxNestingDepth(ResourceStream.DEEPEST)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private static final Base64Variant BASE64 =
            Base64Variants.MIME_NO_LINEFEEDS.withReadPadding(Base64Variant.PaddingReadBehaviour.PADDING_ALLOWED);

    /** Elements that hold a text, a note, an attachment, or a part with an attachment. */
    private static final Map<String, List<String>> ELEMENTS = Map.of(
            "DocumentReference", List.of("content"),
            "DiagnosticReport", List.of("conclusion", "presentedForm"),
            "ClinicalImpression", List.of("description", "summary", "note"),
            "Observation", List.of("note"),
            "Condition", List.of("note"),
            "Procedure", List.of("note"),
            "MedicationAdministration", List.of("note"));

    private static final Set<String> KEPT = Set.of(
            "id",
            "status",
            "verificationStatus",
            "implicitRules",
            "modifierExtension",
            "content",
            "conclusion",
            "presentedForm",
            "description",
            "summary",
            "note");

    /**
     * One text.
     *
     * @param resource in which it stands: "DiagnosticReport/17"
     * @param element where: "DiagnosticReport.presentedForm[0]"
     * @param contentType as FHIR gives it; "text/plain" for a text that is no attachment, empty when an attachment says nothing
     * @param content the bytes; in UTF-8 for a text that is no attachment
     */
    public record Text(String resource, String element, String contentType, Content content) {
        /** Whether it is plain text or PDF, as far as FHIR says. */
        public boolean isProse() {
            String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            return type.isEmpty() || type.equals("text/plain") || type.equals("application/pdf");
        }
    }

    /** Bytes that nobody can change. */
    public static final class Content {
        private final byte[] bytes;

        private Content(byte[] bytes) {
            this.bytes = bytes;
        }

        /** All of them, from the first. */
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private final String input;
    private final JsonParser json;
    private final Consumer<Text> sink;
    private int count;

    private FhirTexts(String input, JsonParser json, Consumer<Text> sink) {
        this.input = input;
        this.json = json;
        this.sink = sink;
    }

    /**
     * Finds the texts of a Bundle, a single resource, or NDJSON.
     *
     * @param in FHIR R4 JSON in UTF-8; it is read to its end and left open
     * @param name what messages call it
     * @param sink gets each text, in the order of the input
     * @throws UnreadableInput when it is not JSON, or an attached document is no base64 or too large
     */
    public static void read(InputStream in, String name, Consumer<Text> sink) throws UnreadableInput {
        try (JsonParser json = JSON.createParser(in)) {
            try {
                new FhirTexts(name, json, sink).roots();
            } catch (IOException e) {
                throw Trouble.sentence(e, name, json, new Resource());
            }
        } catch (IOException e) {
            throw Trouble.closed(e, name);
        }
    }

    private void roots() throws IOException, UnreadableInput {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token != JsonToken.START_OBJECT) {
                throw Trouble.notAnObject(input, json);
            }
            resource();
        }
    }

    /** One resource; its type usually comes first, but need not. */
    private void resource() throws IOException, UnreadableInput {
        Map<String, Object> kept = new LinkedHashMap<>();
        String type = "";
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken token = json.nextToken();
            if (name.equals("resourceType") && token == JsonToken.VALUE_STRING) {
                type = json.getText();
            } else if (name.equals("entry") && token == JsonToken.START_ARRAY) {
                entries();
            } else if (KEPT.contains(name) && (type.isEmpty() || ELEMENTS.containsKey(type))) {
                kept.put(name, value(name));
            } else {
                json.skipChildren();
            }
        }
        count++;
        if (isUsable(kept)) {
            String resource =
                    kept.get("id") instanceof String id ? type + "/" + id : type + " no. " + count + " of " + input;
            for (String element : ELEMENTS.getOrDefault(type, List.of())) {
                texts(resource, type + "." + element, kept.getOrDefault(element, List.of()));
            }
        }
    }

    private void entries() throws IOException, UnreadableInput {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                if (json.nextToken() == JsonToken.START_OBJECT && name.equals("resource")) {
                    resource();
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    private static boolean isUsable(Map<String, Object> resource) {
        return !resource.containsKey("implicitRules")
                && !resource.containsKey("modifierExtension")
                && !holds(resource.getOrDefault("status", ""), "entered-in-error")
                && !holds(resource.getOrDefault("verificationStatus", ""), "entered-in-error");
    }

    private static boolean holds(Object value, String word) {
        if (value instanceof Map<?, ?> object) {
            return object.values().stream().anyMatch(inside -> holds(inside, word));
        }
        return value instanceof List<?> list ? list.stream().anyMatch(item -> holds(item, word)) : value.equals(word);
    }

    // --- values: a String, Content, a Map or a List of these; numbers and truth values as they are written

    private Object value(String name) throws IOException, UnreadableInput {
        return switch (json.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> list(name);
            case VALUE_STRING -> name.equals("data") ? data() : json.getText();
            default -> json.getText();
        };
    }

    private Map<String, Object> object() throws IOException, UnreadableInput {
        Map<String, Object> object = new LinkedHashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            object.put(name, value(name));
        }
        return object;
    }

    private List<Object> list(String name) throws IOException, UnreadableInput {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(name));
        }
        return list;
    }

    private Content data() throws IOException, UnreadableInput {
        Limited bytes = new Limited();
        int line = json.currentTokenLocation().getLineNr();
        try {
            json.readBinaryValue(BASE64, bytes);
        } catch (TooLarge e) {
            throw new UnreadableInput(
                    input + " holds an attached document of more than " + MOST_BYTES / 1_000_000 + " MB (line " + line
                            + ").\nMaybe take it out and give it as a file.",
                    e);
        } catch (JsonParseException e) {
            if (!String.valueOf(e.getOriginalMessage()).contains("base64")) {
                throw e;
            }
            throw notBase64(line, e);
        } catch (IllegalArgumentException e) {
            throw notBase64(line, e);
        }
        return new Content(bytes.toByteArray());
    }

    private UnreadableInput notBase64(int line, Exception cause) {
        return new UnreadableInput(
                input + " holds an attached document that is not base64 (line " + line + ").\nMaybe the export failed.",
                cause);
    }

    // --- texts

    private void texts(String resource, String element, Object value) {
        if (value instanceof String text) {
            add(resource, element, "text/plain", new Content(text.getBytes(StandardCharsets.UTF_8)));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                texts(resource, element + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Map<?, ?> object) {
            if (object.get("data") instanceof Content content) {
                add(resource, element, object.get("contentType") instanceof String type ? type : "", content);
            } else if (object.get("attachment") instanceof Map<?, ?> attachment) {
                texts(resource, element + ".attachment", attachment);
            } else if (object.get("text") instanceof String text) {
                texts(resource, element + ".text", text);
            }
        }
    }

    private void add(String resource, String element, String contentType, Content content) {
        if (content.bytes.length > 0) {
            sink.accept(new Text(resource, element, contentType, content));
        }
    }

    /** Takes only so many bytes. */
    private static final class Limited extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            if (count + length > MOST_BYTES) {
                throw new TooLarge();
            }
            super.write(bytes, offset, length);
        }
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
