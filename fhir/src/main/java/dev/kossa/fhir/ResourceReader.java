package dev.kossa.fhir;

import com.fasterxml.jackson.core.JsonToken;
import dev.kossa.fhir.Element.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes resources of tokens. Only the {@link Fields} that Kossa needs become elements; all else is skipped. */
final class ResourceReader {
    private static final Names ENTRY = Names.NONE.and("fullUrl", "resource");

    private final String input;
    private final Tokens tokens;
    private final Consumer<Resource> sink;
    private int count;
    private Resource reading = new Resource();

    /**
     * @param input the name of the input, for messages
     * @param sink gets each resource, the Bundle itself included, when all of it was read
     */
    ResourceReader(String input, Tokens tokens, Consumer<Resource> sink) {
        this.input = input;
        this.tokens = tokens;
        this.sink = sink;
    }

    /** The resource that is being read. */
    Resource reading() {
        return reading;
    }

    /** Reads all. */
    void read() throws IOException, UnreadableInput {
        int roots = 0;
        for (JsonToken token = tokens.next(); token != JsonToken.NOT_AVAILABLE; token = tokens.next()) {
            if (token != JsonToken.START_OBJECT) {
                throw Trouble.notAnObject(input, tokens.place());
            }
            Resource root = resource();
            if (root.type().isEmpty()) {
                throw Trouble.noType(input, tokens.place());
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
        resource.place(count, input);
        sink.accept(resource);
    }

    /** One resource; the parser stands on its opening brace. Its type usually comes first, but need not. */
    private Resource resource() throws IOException, UnreadableInput {
        Resource resource = new Resource();
        reading = resource;
        boolean typed = false;
        boolean late = false;
        boolean extended = false;
        Fields.Type fields = resource.fields();
        for (String name = tokens.name(fields.read()); name != null; name = tokens.name(fields.read())) {
            JsonToken token = tokens.next();
            if (isKept(name) && (!typed || fields.used())) {
                late |= !typed;
                extended |= name.charAt(0) == '_';
                value(token, resource, name);
            } else {
                typed |= special(token, resource, name, typed);
                fields = resource.fields();
            }
        }
        if (late && (!typed || fields.used())) {
            resource.keep(fields.kept());
        }
        if (extended) {
            resource.joinExtensions();
        }
        return resource;
    }

    /** Of the names that are read. */
    private static boolean isKept(String name) {
        return switch (name) {
            case "", "resourceType", "entry", "contained" -> false;
            default -> true;
        };
    }

    /** What is not kept: the type, other resources, and what is skipped. Whether it was the type. */
    private boolean special(JsonToken token, Resource resource, String name, boolean typed)
            throws IOException, UnreadableInput {
        boolean used = !typed || resource.fields().used();
        if (name.equals("resourceType") && token == JsonToken.VALUE_STRING) {
            resource.type(tokens.text(Fields.typeNames()));
            return true;
        }
        if (used && name.equals("entry") && (!typed || resource.type().equals("Bundle"))) {
            entries(token);
            reading = resource;
        } else if (used && name.equals("contained") && token == JsonToken.START_ARRAY) {
            contained(resource);
            reading = resource;
        } else {
            tokens.skip();
        }
        return false;
    }

    private void contained(Resource holder) throws IOException, UnreadableInput {
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            if (token == JsonToken.START_OBJECT) {
                holder.contain(resource());
            } else {
                tokens.skip();
            }
        }
    }

    private void entries(JsonToken first) throws IOException, UnreadableInput {
        if (first != JsonToken.START_ARRAY) {
            tokens.skip();
            return;
        }
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            if (token == JsonToken.START_OBJECT) {
                entry();
            } else {
                tokens.skip();
            }
        }
    }

    private void entry() throws IOException, UnreadableInput {
        String fullUrl = "";
        List<Resource> resources = new ArrayList<>(1);
        for (String name = tokens.name(ENTRY); name != null; name = tokens.name(ENTRY)) {
            JsonToken token = tokens.next();
            if (name.equals("fullUrl") && token == JsonToken.VALUE_STRING) {
                fullUrl = tokens.text();
            } else if (name.equals("resource") && token == JsonToken.START_OBJECT) {
                resources.add(resource());
            } else {
                tokens.skip();
            }
        }
        for (Resource resource : resources) {
            if (resource.type().isEmpty()) {
                throw Trouble.noType(input, tokens.place());
            }
            finish(resource, fullUrl);
        }
    }

    private void value(JsonToken token, Element parent, String name) throws IOException {
        Element child = element(token);
        parent.add(name, child);
        fill(child);
    }

    private Element element(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> new Element(Kind.OBJECT, "");
            case START_ARRAY -> new Element(Kind.LIST, "");
            case VALUE_STRING -> new Element(Kind.TEXT, tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Element(Kind.NUMBER, tokens.text());
            case VALUE_TRUE, VALUE_FALSE -> new Element(Kind.FLAG, tokens.text());
            default -> new Element(Kind.EMPTY, "");
        };
    }

    private void fill(Element element) throws IOException {
        if (element.kind() == Kind.OBJECT) {
            fillObject(element);
        } else if (element.kind() == Kind.LIST) {
            for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
                Element item = element(token);
                element.addItem(item);
                fill(item);
            }
        }
    }

    private void fillObject(Element object) throws IOException {
        boolean extended = false;
        Names wanted = Fields.inside();
        for (String name = tokens.name(wanted); name != null; name = tokens.name(wanted)) {
            JsonToken token = tokens.next();
            if (name.isEmpty()) {
                tokens.skip();
            } else {
                extended |= name.charAt(0) == '_';
                value(token, object, name);
            }
        }
        if (extended) {
            object.joinExtensions();
        }
    }
}
