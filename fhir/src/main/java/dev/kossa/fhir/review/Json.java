package dev.kossa.fhir.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Writes JSON into memory; elements without content are left out, as FHIR demands. */
final class Json {
    private final StringWriter text = new StringWriter();
    private final JsonGenerator generator;

    Json() {
        try {
            generator = new JsonFactory().createGenerator(text);
            generator.useDefaultPrettyPrinter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Write {
        void to(JsonGenerator generator) throws IOException;
    }

    private Json write(Write write) {
        try {
            write.to(generator);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Json object(Runnable content) {
        write(JsonGenerator::writeStartObject);
        content.run();
        return write(JsonGenerator::writeEndObject);
    }

    Json object(String name, Runnable content) {
        write(g -> g.writeFieldName(name));
        return object(content);
    }

    Json array(String name, Runnable content) {
        write(g -> g.writeArrayFieldStart(name));
        content.run();
        return write(JsonGenerator::writeEndArray);
    }

    Json field(String name, String value) {
        return value.isEmpty() ? this : write(g -> g.writeStringField(name, value));
    }

    Json field(String name, BigDecimal value) {
        return write(g -> g.writeNumberField(name, value));
    }

    /** A CodeableConcept of words only. */
    Json words(String name, String value) {
        return value.isEmpty() ? this : object(name, () -> field("text", value));
    }

    /** A CodeableConcept of one code. */
    Json coded(String name, String system, String code, String words) {
        return object(name, () -> {
            array("coding", () -> object(() -> field("system", system).field("code", code)));
            field("text", words);
        });
    }

    Json reference(String name, String reference, String display) {
        return object(name, () -> field("reference", reference).field("display", display));
    }

    String done() {
        write(JsonGenerator::close);
        return text.toString();
    }
}
