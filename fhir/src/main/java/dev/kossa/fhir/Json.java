package dev.kossa.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON object that is being put together; what is empty is left out. */
final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> members = new LinkedHashMap<>();

    boolean isEmpty() {
        return members.isEmpty();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** A text that was put; empty when there is none. */
    String text(String name) {
        return members.get(name) instanceof String text ? text : "";
    }

    /** Text, number, truth value, object, or list of these. */
    Json put(String name, Object value) {
        boolean empty = value instanceof String text && text.isEmpty()
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Json json && json.members.isEmpty();
        if (!empty) {
            members.put(name, value);
        }
        return this;
    }

    /** The value, if there is one. */
    Json put(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /** Adds to a list of that name. */
    Json add(String name, Object value) {
        List<Object> items = new ArrayList<>(members.get(name) instanceof List<?> list ? list : List.of());
        items.add(value);
        members.put(name, items);
        return this;
    }

    void write(OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.useDefaultPrettyPrinter();
            write(generator, this);
        }
    }

    private static void write(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Json json) {
            generator.writeStartObject();
            for (Map.Entry<String, Object> member : json.members.entrySet()) {
                generator.writeFieldName(member.getKey());
                write(generator, member.getValue());
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object item : list) {
                write(generator, item);
            }
            generator.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number.toString());
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString(value.toString());
        }
    }
}
