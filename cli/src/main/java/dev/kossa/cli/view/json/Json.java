package dev.kossa.cli.view.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes JSON to memory, field by field. A field without a value is null, never left out. */
final class Json {
    /** More digits than these are noise of the arithmetic, and may differ between machines. */
    private static final MathContext DIGITS = new MathContext(6);

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    Json() {
        try {
            out = new JsonFactory().createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        out.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /** All that was written, with a line feed at the end. */
    String text() {
        run(out::close);
        return text + "\n";
    }

    void object(Runnable fields) {
        run(out::writeStartObject);
        fields.run();
        run(out::writeEndObject);
    }

    void object(String name, Runnable fields) {
        name(name);
        object(fields);
    }

    /** An object for the value, or null. */
    <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        name(name);
        value.ifPresentOrElse(present -> object(() -> fields.accept(present)), this::nothing);
    }

    /** An array of objects. */
    <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
        name(name);
        run(out::writeStartArray);
        values.forEach(value -> object(() -> fields.accept(value)));
        run(out::writeEndArray);
    }

    void strings(String name, Collection<String> values) {
        name(name);
        run(out::writeStartArray);
        values.forEach(value -> run(() -> out.writeString(value)));
        run(out::writeEndArray);
    }

    void string(String name, String value) {
        run(() -> out.writeStringField(name, value));
    }

    void string(String name, Optional<String> value) {
        value.ifPresentOrElse(present -> string(name, present), () -> nothing(name));
    }

    void bool(String name, boolean value) {
        run(() -> out.writeBooleanField(name, value));
    }

    void integer(String name, int value) {
        run(() -> out.writeNumberField(name, value));
    }

    /** Six significant digits; null when it is not finite. */
    void number(String name, double value) {
        if (!Double.isFinite(value)) {
            nothing(name);
            return;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        run(() -> {
            out.writeFieldName(name);
            out.writeNumber(rounded.signum() == 0 ? "0" : rounded.toString());
        });
    }

    /** In UTC; null for a time that nothing bounds. */
    void instant(String name, Instant value) {
        boolean open = value.equals(Instant.MIN) || value.equals(Instant.MAX);
        string(name, open ? Optional.empty() : Optional.of(value.toString()));
    }

    /** A constant as a word: SAME_SITE is "same-site". */
    void word(String name, Enum<?> value) {
        string(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    void nothing(String name) {
        name(name);
        nothing();
    }

    private void nothing() {
        run(out::writeNull);
    }

    private void name(String name) {
        run(() -> out.writeFieldName(name));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void run(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
