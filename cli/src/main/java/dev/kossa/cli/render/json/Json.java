package dev.kossa.cli.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
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
public final class Json {
    /** More digits than these are noise of the arithmetic, and may differ between machines. */
    private static final MathContext DIGITS = new MathContext(6);

    /** Of what is computed from an order, where two ways to say it must give one number. */
    private static final MathContext FINE_DIGITS = new MathContext(12);

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    /** Nothing written yet; it is indented by two blanks. */
    public Json() {
        this(Optional.of(indented()));
    }

    private Json(Optional<PrettyPrinter> printer) {
        try {
            out = new JsonFactory().createGenerator(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        printer.ifPresent(out::setPrettyPrinter);
    }

    /** Nothing written yet; it stays on one line. */
    public static Json line() {
        return new Json(Optional.empty());
    }

    private static PrettyPrinter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** All that was written, with a line feed at the end. */
    public String text() {
        run(out::close);
        return text + "\n";
    }

    /** An object at the top or in an array. */
    public void object(Runnable fields) {
        run(out::writeStartObject);
        fields.run();
        run(out::writeEndObject);
    }

    /** A field that is an object. */
    public void object(String name, Runnable fields) {
        name(name);
        object(fields);
    }

    /** An object for the value, or null. */
    public <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        name(name);
        value.ifPresentOrElse(present -> object(() -> fields.accept(present)), this::nothing);
    }

    /** An array of objects. */
    public <T> void objects(String name, Collection<T> values, Consumer<T> fields) {
        name(name);
        run(out::writeStartArray);
        values.forEach(value -> object(() -> fields.accept(value)));
        run(out::writeEndArray);
    }

    /** A field that is an array of texts. */
    public void strings(String name, Collection<String> values) {
        name(name);
        run(out::writeStartArray);
        values.forEach(value -> run(() -> out.writeString(value)));
        run(out::writeEndArray);
    }

    /** A field that is a text. */
    public void string(String name, String value) {
        run(() -> out.writeStringField(name, value));
    }

    /** A text, or null. */
    public void string(String name, Optional<String> value) {
        value.ifPresentOrElse(present -> string(name, present), () -> nothing(name));
    }

    /** A field that is true or false. */
    public void bool(String name, boolean value) {
        run(() -> out.writeBooleanField(name, value));
    }

    /** A field that is a whole number. */
    public void integer(String name, int value) {
        run(() -> out.writeNumberField(name, value));
    }

    /** Six significant digits; null when it is not finite. */
    public void number(String name, double value) {
        number(name, value, DIGITS);
    }

    /** Twelve significant digits; null when it is not finite. */
    public void precise(String name, double value) {
        number(name, value, FINE_DIGITS);
    }

    private void number(String name, double value, MathContext digits) {
        if (!Double.isFinite(value)) {
            nothing(name);
            return;
        }
        BigDecimal rounded = new BigDecimal(value).round(digits).stripTrailingZeros();
        run(() -> {
            out.writeFieldName(name);
            out.writeNumber(rounded.signum() == 0 ? "0" : rounded.toPlainString());
        });
    }

    /** In UTC; null for a time that nothing bounds. */
    public void instant(String name, Instant value) {
        boolean open = value.equals(Instant.MIN) || value.equals(Instant.MAX);
        string(name, open ? Optional.empty() : Optional.of(value.toString()));
    }

    /** A constant as a word: SAME_SITE is "same-site". */
    public void word(String name, Enum<?> value) {
        string(name, value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A field that is null. */
    public void nothing(String name) {
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
