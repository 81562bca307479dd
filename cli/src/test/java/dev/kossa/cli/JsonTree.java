package dev.kossa.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSON as maps and lists, strictly: no duplicate field, nothing behind the end. */
public final class JsonTree {
    private JsonTree() {}

    public static Map<String, Object> object(String json) {
        JsonFactory factory = JsonFactory.builder()
                .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("There is something behind the end.");
            }
            return map(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, Object> object(Map<String, Object> in, String field) {
        return map(in.get(field));
    }

    public static List<Map<String, Object>> objects(Map<String, Object> in, String field) {
        List<Map<String, Object>> objects = new ArrayList<>();
        ((List<?>) in.get(field)).forEach(item -> objects.add(map(item)));
        return objects;
    }

    static double number(Map<String, Object> in, String field) {
        return ((Number) in.get(field)).doubleValue();
    }

    /** Every text in a list of that name, wherever it stands. */
    static List<String> everyText(Object in, String field) {
        if (in instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> Stream.concat(
                            entry.getKey().equals(field) && entry.getValue() instanceof List<?> list
                                    ? list.stream()
                                            .filter(String.class::isInstance)
                                            .map(String.class::cast)
                                    : Stream.empty(),
                            entry.getValue() == null ? Stream.empty() : everyText(entry.getValue(), field).stream()))
                    .toList();
        }
        return in instanceof List<?> list
                ? list.stream().flatMap(item -> everyText(item, field).stream()).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) value;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static Map<String, @Nullable Object> fields(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<@Nullable Object> items(JsonParser parser) throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }
}
