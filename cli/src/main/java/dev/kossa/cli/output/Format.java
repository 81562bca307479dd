package dev.kossa.cli.output;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a review can be printed as. */
public enum Format {
    TEXT,
    JSON,
    HTML,
    FHIR;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name of a format. */
    static final class Converter implements ITypeConverter<Format> {
        @Override
        public Format convert(String written) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equals(written.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("the format (" + written + ") is none of "
                            + Arrays.stream(values()).map(Format::toString).collect(Collectors.joining(", "))));
        }
    }
}
