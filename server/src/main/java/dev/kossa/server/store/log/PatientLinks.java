package dev.kossa.server.store.log;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** The {@code Patient.link} of a Patient that say that another id is the same person: replaced-by and replaces. */
final class PatientLinks {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Set<String> SAME = Set.of("replaced-by", "replaces");
    private static final String REFERENCE = "Patient/";

    private PatientLinks() {}

    /**
     * Ids of the others.
     *
     * @param patient a Patient as JSON
     * @throws IllegalArgumentException when it is no JSON, or a link leads outside of this store
     */
    static Set<String> of(String patient) {
        Set<String> others = new TreeSet<>();
        try (JsonParser parser = JSON.createParser(patient)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw unreadable();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean links = parser.currentName().equals("link");
                if (parser.nextToken() == JsonToken.START_ARRAY && links) {
                    readLinks(parser, others);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return others;
    }

    private static void readLinks(JsonParser parser, Set<String> others) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            String type = "";
            String other = "";
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("type")) {
                    type = parser.getText();
                } else if (name.equals("other") && parser.currentToken() == JsonToken.START_OBJECT) {
                    other = reference(parser);
                } else {
                    parser.skipChildren();
                }
            }
            if (SAME.contains(type)) {
                others.add(id(other));
            }
        }
    }

    private static String reference(JsonParser parser) throws IOException {
        String reference = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = parser.currentName().equals("reference");
            parser.nextToken();
            if (wanted) {
                reference = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
        return reference;
    }

    private static String id(String reference) {
        String id = reference.startsWith(REFERENCE) ? reference.substring(REFERENCE.length()) : "";
        if (!ResourceId.isId(id)) {
            throw new IllegalArgumentException("A link of a Patient does not name another Patient of this store.\n"
                    + "Maybe Patient/patient-8 was meant as its reference.");
        }
        return id;
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("A Patient is not JSON.\nMaybe it was cut off.");
    }
}
