package dev.kossa.cli.evaluate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that a file says in words, resource by resource. Ids and addresses are not words: they name the answer.
 *
 * @param source {@code meta.source} of the outermost resource; empty when there is none
 * @param resources the resources in it, the outermost last
 */
record CaseTexts(String source, List<ResourceTexts> resources) {
    /** Fields that hold names for machines. */
    private static final Set<String> NOT_READ =
            Set.of("id", "fullUrl", "reference", "system", "url", "resourceType", "meta", "identifier");

    /**
     * The words of one resource.
     *
     * @param document "Observation/finding-1"
     */
    record ResourceTexts(String document, List<String> texts) {
        ResourceTexts {
            texts = List.copyOf(texts);
        }
    }

    CaseTexts {
        resources = List.copyOf(resources);
    }

    /** @throws IOException when the text is no JSON */
    static CaseTexts of(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            Walk walk = new Walk(parser);
            walk.document();
            return new CaseTexts(walk.source, walk.resources);
        }
    }

    /** The words of every resource that is not one of these. */
    Stream<String> without(Set<String> documents) {
        return resources.stream()
                .filter(resource -> !documents.contains(resource.document()))
                .flatMap(resource -> resource.texts().stream());
    }

    private static final class Walk {
        private final JsonParser json;
        private final List<ResourceTexts> resources = new ArrayList<>();
        private String source = "";

        Walk(JsonParser json) {
            this.json = json;
        }

        void document() throws IOException {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                resource(true);
            }
        }

        private void resource(boolean outermost) throws IOException {
            List<String> texts = new ArrayList<>();
            String[] name = {"", ""};
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("resourceType")) {
                    name[0] = json.getText();
                } else if (field.equals("id")) {
                    name[1] = json.getText();
                } else if (field.equals("meta") && value == JsonToken.START_OBJECT) {
                    meta(outermost);
                } else {
                    value(field, value, texts);
                }
            }
            resources.add(new ResourceTexts(name[0] + "/" + name[1], texts));
        }

        private void meta(boolean outermost) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (outermost && field.equals("source")) {
                    source = json.getText();
                }
                json.skipChildren();
            }
        }

        private void value(String field, JsonToken value, List<String> texts) throws IOException {
            if (NOT_READ.contains(field)) {
                json.skipChildren();
            } else if (field.equals("resource") && value == JsonToken.START_OBJECT) {
                resource(false);
            } else if (value == JsonToken.START_OBJECT) {
                fields(texts);
            } else if (value == JsonToken.START_ARRAY) {
                JsonToken item = json.nextToken();
                while (item != JsonToken.END_ARRAY) {
                    value(field, item, texts);
                    item = json.nextToken();
                }
            } else if (value == JsonToken.VALUE_STRING) {
                texts.add(json.getText());
            }
        }

        private void fields(List<String> texts) throws IOException {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                value(field, json.nextToken(), texts);
            }
        }
    }
}
