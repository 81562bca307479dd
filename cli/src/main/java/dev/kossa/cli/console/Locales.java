package dev.kossa.cli.console;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The charset of a terminal, as POSIX says it: LC_ALL before LC_CTYPE before LANG; "en_GB.ISO-8859-1@euro". */
final class Locales {
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_CTYPE", "LANG");

    private Locales() {}

    /** UTF-8 where nothing is said, as it is nearly everywhere; ASCII for "C" and "POSIX", which promise no more. */
    static Charset charset(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(Locales::charset)
                .orElse(StandardCharsets.UTF_8);
    }

    private static Charset charset(String locale) {
        if (locale.equals("C") || locale.equals("POSIX")) {
            return StandardCharsets.US_ASCII;
        }
        int dot = locale.indexOf('.');
        if (dot < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = locale.substring(dot + 1).replaceFirst("@.*", "").toUpperCase(Locale.ROOT);
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
