package dev.kossa.fhir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.kossa.fhir.Element.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads JSON token by token and hands out one resource after the other: the entries of a Bundle, or each root value (one resource, or
 * NDJSON). Only the {@link Fields} that Kossa needs become elements; all else is skipped without being kept in memory.
 */
final class ResourceStream {
    /** Longer documents, texts and deeper nesting end in a sentence. Texts that are skipped, such as attachments, have no limit of their own. */
    static final long MOST_BYTES = 1_000_000_000;

    static final int LONGEST_TEXT_CHARS = 1_000_000;
    static final int DEEPEST = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_BYTES)
                    .maxStringLength(LONGEST_TEXT_CHARS)
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(1000)
                    .maxNameLength(10_000)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final String input;
    private final Consumer<Resource> sink;
    private int count;
    private Resource reading = new Resource();

    /**
     * @param input the name of the input, for messages
     * @param sink gets each resource, the Bundle itself included, when all of it was read
     */
    ResourceStream(String input, Consumer<Resource> sink) {
        this.input = input;
        this.sink = sink;
    }

    /** Reads all; the stream is left open. */
    void read(InputStream json) throws UnreadableInput {
        try (JsonParser parser = JSON.createParser(json)) {
            try {
                roots(parser);
            } catch (IOException e) {
                throw Trouble.sentence(e, input, parser, reading);
            }
        } catch (IOException e) {
            throw Trouble.closed(e, input);
        }
    }

    private void roots(JsonParser parser) throws IOException, UnreadableInput {
        int roots = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token != JsonToken.START_OBJECT) {
                throw Trouble.notAnObject(input, parser);
            }
            Resource root = resource(parser);
            if (root.type().isEmpty()) {
                throw Trouble.noType(input, parser);
            }
            if (root.type().equals("OperationOutcome")) {
                throw Trouble.answer(input);
            }
            finish(root, "");
            roots++;
        }
        if (roots == 0) {
            throw Trouble.empty(input);
        }
    }

    private void finish(Resource resource, String fullUrl) {
        count++;
        resource.fullUrl(fullUrl);
        resource.place("no. " + count + " of " + input);
        for (Resource contained : resource.contained()) {
            contained.place(resource.document() + "#");
        }
        sink.accept(resource);
    }

    /** One resource; the parser stands on its opening brace. Its type usually comes first, but need not. */
    private Resource resource(JsonParser parser) throws IOException, UnreadableInput {
        Resource resource = new Resource();
        reading = resource;
        boolean typed = false;
        boolean used = true;
        boolean late = false;
        boolean extended = false;
        Fields.Names wanted = Fields.any();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("resourceType") && token == JsonToken.VALUE_STRING) {
                resource.type(parser.getText());
                typed = true;
                used = Fields.used(resource.type());
                wanted = Fields.of(resource.type());
            } else if (!used) {
                parser.skipChildren();
            } else if (name.equals("entry") && (!typed || resource.type().equals("Bundle"))) {
                entries(parser, token);
                reading = resource;
            } else if (name.equals("contained") && token == JsonToken.START_ARRAY) {
                contained(parser, resource);
                reading = resource;
            } else if (wanted.has(name)) {
                late |= !typed;
                extended |= name.charAt(0) == '_';
                value(parser, token, resource, name);
            } else {
                parser.skipChildren();
            }
        }
        if (late && used) {
            resource.keep(Fields.of(resource.type()));
        }
        if (extended) {
            resource.joinExtensions();
        }
        return resource;
    }

    private void contained(JsonParser parser, Resource holder) throws IOException, UnreadableInput {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                holder.contain(resource(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private void entries(JsonParser parser, JsonToken first) throws IOException, UnreadableInput {
        if (first != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                entry(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void entry(JsonParser parser) throws IOException, UnreadableInput {
        String fullUrl = "";
        List<Resource> resources = new ArrayList<>(1);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (name.equals("fullUrl") && token == JsonToken.VALUE_STRING) {
                fullUrl = parser.getText();
            } else if (name.equals("resource") && token == JsonToken.START_OBJECT) {
                resources.add(resource(parser));
            } else {
                parser.skipChildren();
            }
        }
        for (Resource resource : resources) {
            if (resource.type().isEmpty()) {
                throw Trouble.noType(input, parser);
            }
            finish(resource, fullUrl);
        }
    }

    private void value(JsonParser parser, JsonToken token, Element parent, String name) throws IOException {
        Element child = element(parser, token);
        parent.add(name, child);
        fill(parser, child);
    }

    private static Element element(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> new Element(Kind.OBJECT, "");
            case START_ARRAY -> new Element(Kind.LIST, "");
            case VALUE_STRING -> new Element(Kind.TEXT, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Element(Kind.NUMBER, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new Element(Kind.FLAG, parser.getText());
            default -> new Element(Kind.EMPTY, "");
        };
    }

    private void fill(JsonParser parser, Element element) throws IOException {
        if (element.kind() == Kind.OBJECT) {
            fillObject(parser, element);
        } else if (element.kind() == Kind.LIST) {
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                Element item = element(parser, token);
                element.addItem(item);
                fill(parser, item);
            }
        }
    }

    private void fillObject(JsonParser parser, Element object) throws IOException {
        boolean extended = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (Fields.inside().has(name)) {
                extended |= name.charAt(0) == '_';
                value(parser, token, object, name);
            } else {
                parser.skipChildren();
            }
        }
        if (extended) {
            object.joinExtensions();
        }
    }
}
