package dev.kossa.cli.evaluate.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small JSON value. What it is not is empty; numbers and truth values have their text, too.
 *
 * @param text of a string, number or truth value
 * @param number of a number
 * @param items of a list
 * @param fields of an object; a field that is null is there and is nothing
 */
record JsonTree(
        Optional<String> text, Optional<BigDecimal> number, List<JsonTree> items, Map<String, JsonTree> fields) {
    private static final JsonFactory JSON = new JsonFactory();

    /** @throws IOException when it is no JSON, or more than one value */
    static JsonTree of(String json) throws IOException {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            JsonTree tree = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("There is something after the end.");
            }
            return tree;
        }
    }

    private static JsonTree value(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == null) {
            throw new IOException("There is no value.");
        }
        return switch (token) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> list(json);
            case VALUE_NULL -> new JsonTree(Optional.empty(), Optional.empty(), List.of(), Map.of());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new JsonTree(Optional.of(json.getText()), Optional.of(json.getDecimalValue()), List.of(), Map.of());
            default -> of(Optional.of(json.getText()));
        };
    }

    private static JsonTree of(Optional<String> text) {
        return new JsonTree(text, Optional.empty(), List.of(), Map.of());
    }

    /** A string. */
    static JsonTree string(String text) {
        return of(Optional.of(text));
    }

    private static JsonTree object(JsonParser json) throws IOException {
        Map<String, JsonTree> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json));
        }
        return new JsonTree(Optional.empty(), Optional.empty(), List.of(), fields);
    }

    private static JsonTree list(JsonParser json) throws IOException {
        List<JsonTree> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return new JsonTree(Optional.empty(), Optional.empty(), items, Map.of());
    }

    Optional<JsonTree> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The text of a field; empty when it has none. */
    Optional<String> text(String name) {
        return field(name).flatMap(JsonTree::text).filter(text -> !text.isBlank());
    }

    /** The number of a field; empty when it is none. */
    Optional<Double> number(String name) {
        return field(name).flatMap(JsonTree::number).map(BigDecimal::doubleValue);
    }

    List<JsonTree> items(String name) {
        return field(name).map(JsonTree::items).orElse(List.of());
    }

    List<String> texts(String name) {
        return items(name).stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The same with another value in one field; a path ("exposure.side") leads into objects. */
    JsonTree with(String path, JsonTree value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        JsonTree inner = dot < 0
                ? value
                : field(name)
                        .orElse(new JsonTree(Optional.empty(), Optional.empty(), List.of(), Map.of()))
                        .with(path.substring(dot + 1), value);
        Map<String, JsonTree> changed = new LinkedHashMap<>(fields);
        changed.put(name, inner);
        return new JsonTree(text, number, items, changed);
    }
}
