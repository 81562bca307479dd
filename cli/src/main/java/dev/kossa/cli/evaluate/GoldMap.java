package dev.kossa.cli.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which answers of the gold count as which mechanism. What is neither in the map nor a mechanism counts as none of these. */
final class GoldMap {
    private static final String RESOURCE = "gold-map.json";

    private final String text;
    private final Map<String, CountsAs> entries;

    private record CountsAs(String condition, Optional<String> stage) {}

    private GoldMap(String text, Map<String, CountsAs> entries) {
        this.text = text;
        this.entries = Map.copyOf(entries);
    }

    /** The published map, from the class path. */
    static GoldMap load() {
        try (InputStream stream = GoldMap.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The application has no " + RESOURCE + ". Maybe it was built in part.");
            }
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the text of a map: {@code {"id": {"finalDiagnosis": "mechanism", "stage": "stage"}}}. */
    static GoldMap of(String text) throws IOException {
        Map<String, CountsAs> entries = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String id = json.currentName();
                json.nextToken();
                entries.put(id, countsAs(json));
            }
        }
        return new GoldMap(text, entries);
    }

    private static CountsAs countsAs(JsonParser json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, json.getText());
        }
        return new CountsAs(
                fields.getOrDefault("finalDiagnosis", Mechanism.NONE_OF_THESE),
                Optional.ofNullable(fields.get("stage")));
    }

    /** The map as it is published. */
    String text() {
        return text;
    }

    /** What an answer of the gold counts as. */
    Gold gold(String written, Optional<String> subtype, Vocabulary vocabulary) {
        CountsAs mapped = entries.getOrDefault(written, new CountsAs(written, Optional.empty()));
        Optional<Mechanism> mechanism = vocabulary.mechanism(mapped.condition());
        return new Gold(
                written,
                mechanism.map(Mechanism::id).orElse(Mechanism.NONE_OF_THESE),
                mechanism.map(Mechanism::family).orElse(Family.OTHER),
                mechanism.flatMap(m -> mapped.stage()),
                subtype);
    }
}
