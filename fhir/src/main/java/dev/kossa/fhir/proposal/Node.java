package dev.kossa.fhir.proposal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of JSON; fields stand in the order in which they were put. What is empty is left out, as FHIR demands. */
public final class Node {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** An object with one text. */
    public static Node of(String name, String value) {
        return new Node().put(name, value);
    }

    public Node put(String name, String value) {
        return keep(name, value, value.isEmpty());
    }

    public Node put(String name, BigDecimal value) {
        return keep(name, value, false);
    }

    public Node put(String name, Node value) {
        return keep(name, value, value.fields.isEmpty());
    }

    public Node put(String name, List<Node> values) {
        return keep(name, List.copyOf(values), values.isEmpty());
    }

    private Node keep(String name, Object value, boolean empty) {
        if (!empty) {
            fields.put(name, value);
        }
        return this;
    }

    /** As indented text; the same fields give the same text. */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.useDefaultPrettyPrinter().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(JsonGenerator generator) throws IOException {
        generator.writeStartObject();
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            generator.writeFieldName(field.getKey());
            write(generator, field.getValue());
        }
        generator.writeEndObject();
    }

    private static void write(JsonGenerator generator, Object value) throws IOException {
        if (value instanceof Node node) {
            node.write(generator);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof List<?> items) {
            generator.writeStartArray();
            for (Object item : items) {
                write(generator, item);
            }
            generator.writeEndArray();
        } else {
            generator.writeString(value.toString());
        }
    }
}
