package dev.kossa.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Feature: the terminal is asked for its charset as POSIX says. */
class TerminalTest {
    private static Charset charset(String... environment) {
        return switch (environment.length) {
            case 0 -> Locales.charset(Map.of());
            case 2 -> Locales.charset(Map.of(environment[0], environment[1]));
            default -> Locales.charset(Map.of(environment[0], environment[1], environment[2], environment[3]));
        };
    }

    @Test
    void nothing_said_means_utf_8() {
        assertThat(charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset("LANG", "")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset("LANG", "en_GB")).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void c_and_posix_promise_ascii_only() {
        assertThat(charset("LANG", "C")).isEqualTo(StandardCharsets.US_ASCII);
        assertThat(charset("LC_ALL", "POSIX", "LANG", "en_GB.UTF-8")).isEqualTo(StandardCharsets.US_ASCII);
    }

    @Test
    void the_charset_of_the_locale_is_taken() {
        assertThat(charset("LANG", "C.UTF-8")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset("LANG", "de_DE.iso8859-1@euro")).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(charset("LC_CTYPE", "en_US.utf8", "LANG", "C")).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void an_unknown_charset_is_no_error() {
        assertThat(charset("LANG", "xx_XX.KLINGON")).isEqualTo(StandardCharsets.UTF_8);
        assertThat(charset("LANG", "xx_XX.!!")).isEqualTo(StandardCharsets.UTF_8);
    }
}
