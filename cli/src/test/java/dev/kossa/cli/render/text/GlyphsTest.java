package dev.kossa.cli.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: characters that the terminal cannot show have a plain equivalent; characters that would steer it are left out. */
class GlyphsTest {
    private static final Glyphs UNICODE = new Glyphs(StandardCharsets.UTF_8);
    private static final Glyphs ASCII = new Glyphs(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"0, ''", "0.001, ▏", "0.0625, ▌", "0.5, ████", "1, ████████", "7, ████████"})
    void a_bar_is_drawn_in_eighths_and_what_is_not_nothing_is_seen(double share, String bar) {
        assertThat(UNICODE.bar(share, 8)).isEqualTo(bar);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "0.001, #", "0.5, ####", "1, ########"})
    void without_blocks_it_is_drawn_with_signs(double share, String bar) {
        assertThat(ASCII.bar(share, 8)).isEqualTo(bar);
    }

    @Test
    void the_rest_reaches_up_to_the_upper_bound() {
        assertThat(UNICODE.rest("███", 0.75, 8)).isEqualTo("░░░");
        assertThat(ASCII.rest("###", 0.75, 8)).isEqualTo("...");
        assertThat(UNICODE.rest("███", 0.1, 8)).isEmpty();
    }

    @Test
    void typographic_characters_become_plain_ones() {
        assertThat(ASCII.showable("−0.4 · 15–82 % × “é” µg ≥ …")).isEqualTo("-0.4 - 15-82 % x \"e\" ug >= ...");
        assertThat(ASCII.showable("漢")).isEqualTo("?");
    }

    @Test
    void a_terminal_that_can_show_them_keeps_them() {
        assertThat(UNICODE.showable("−0.4 “é” 漢")).isEqualTo("−0.4 “é” 漢");
        assertThat(new Glyphs(StandardCharsets.ISO_8859_1).showable("é × …")).isEqualTo("é × ...");
    }

    @Test
    void what_would_steer_the_terminal_is_left_out() {
        assertThat(UNICODE.showable("a\u001b[31mb\u0007c\u202ed\u009b")).isEqualTo("a[31mbcd");
    }
}
