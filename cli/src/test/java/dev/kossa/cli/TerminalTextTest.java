package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: the text fits the terminal: its width, its colours, its characters; and nothing of the record can steer it. */
class TerminalTextTest {
    private static final String ESCAPE = "\u001b";

    private static String infant(Bench bench) {
        return bench.review("infant-9-months", "2020-07-06T12:00", "--all").out();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 72, 80, 99, 120})
    void no_line_is_longer_than_the_terminal_is_wide(int width) {
        String text = infant(new Bench().columns(width));
        assertThat(text.lines().filter(line -> !line.contains("://")))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
    }

    @Test
    void a_very_wide_terminal_gets_lines_of_120() {
        assertThat(infant(new Bench().columns(400)).lines().filter(line -> !line.contains("://")))
                .allMatch(line -> line.length() <= 120);
    }

    @Test
    void lines_have_no_blanks_at_their_end_and_the_text_ends_with_one_line_feed() {
        String text = infant(new Bench());
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
    }

    @Test
    void without_a_colour_terminal_there_is_no_escape() {
        assertThat(infant(new Bench())).doesNotContain(ESCAPE);
    }

    @Test
    void colour_changes_no_word() {
        String coloured = infant(new Bench().colour().columns(80));
        assertThat(coloured).contains(ESCAPE + "[1;31m");
        assertThat(coloured.replaceAll(ESCAPE + "\\[[0-9;]*m", "").replaceAll("(?m) +$", ""))
                .isEqualTo(infant(new Bench().columns(80)));
    }

    @Test
    void a_terminal_of_plain_characters_gets_plain_characters() {
        String text = infant(new Bench().charset(StandardCharsets.US_ASCII));
        assertThat(text).contains("| RED FLAG", " ####", "-0.").doesNotContain("?-", "RED FLAG: ?");
        assertThat(text.chars()).allMatch(c -> c < 128);
    }

    @Test
    void what_a_terminal_can_show_stays() {
        Charset western = StandardCharsets.ISO_8859_1;
        assertThat(infant(new Bench().charset(western))).contains("| RED FLAG", "×");
    }

    @Test
    void control_characters_of_the_record_do_not_reach_the_terminal(@TempDir Path folder) throws IOException {
        String record = Files.readString(Path.of(Bench.example("calcium-no-lesion")))
                .replace("gluconate 20 mg/mL in", "gluconate 20 mg/mL \\u001b[2J\\u202e in");
        Path file = Files.writeString(folder.resolve("record.json"), record);
        String text = new Bench()
                .run("review", file.toString(), "--as-of", "2025-12-10")
                .out();
        assertThat(text).contains("gluconate 20 mg/mL [2J in glucose").doesNotContain(ESCAPE, "\u202e");
    }
}
