package dev.kossa.cli.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Feature: text is set in lines of a given width. */
class PageTest {
    private static Page page() {
        return new Page(Look.plain(60));
    }

    @Test
    void a_paragraph_hangs_behind_its_mark() {
        Page page = page();
        page.hanging(
                List.of(Run.plain(" • ")),
                Run.plain("   "),
                Run.plain("One two three four five six seven eight nine ten eleven twelve thirteen."));
        assertThat(page.text()).isEqualTo("""
                         • One two three four five six seven eight nine ten eleven
                           twelve thirteen.
                        """);
    }

    @Test
    void runs_are_joined_as_they_are_written() {
        Page page = page();
        page.paragraph("", Run.strong("Linked"), Run.plain(", left hand"), Run.quiet(" [1]"), Run.plain("."));
        assertThat(page.text()).isEqualTo("Linked, left hand [1].\n");
    }

    @Test
    void a_no_break_space_never_ends_a_line() {
        Page page = page();
        page.paragraph("", Run.plain("x".repeat(56) + " 82\u00a0%"));
        assertThat(page.text()).isEqualTo("x".repeat(56) + "\n82 %\n");
    }

    @Test
    void a_note_at_the_right_moves_down_where_it_does_not_fit() {
        Page page = page();
        page.line(Run.plain("right"), Run.plain("left"));
        page.line(Run.plain("right"), Run.plain("l".repeat(54)));
        assertThat(page.text()).isEqualTo("left" + " ".repeat(51) + "right\n" + "l".repeat(54) + "\nright\n");
    }

    @Test
    void a_maybe_line_stands_on_its_own() {
        Page page = page();
        page.sentence(List.of(Run.plain(" ! ")), Run.plain("   "), "The dose is missing.\nMaybe the chart has it.");
        assertThat(page.text()).isEqualTo(" ! The dose is missing.\n   Maybe the chart has it.\n");
    }

    @Test
    void colour_is_put_round_runs_and_not_round_blanks() {
        Page page = new Page(new Look(60, true, StandardCharsets.UTF_8));
        page.paragraph("", Run.strong("two words"), Run.plain(" and more"));
        assertThat(page.text()).isEqualTo("\u001b[1mtwo words\u001b[0m and more\n");
    }

    @Test
    void a_width_outside_60_to_120_is_moved_to_the_nearer_end() {
        assertThat(Look.plain(10).width()).isEqualTo(60);
        assertThat(Look.plain(300).width()).isEqualTo(120);
    }

    /** Law: no word is lost, none is longer than a line, and no line is longer than the page is wide. */
    @Test
    void wrapping_loses_no_word() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String text = IntStream.range(0, random.nextInt(80))
                    .mapToObj(word -> "w".repeat(1 + random.nextInt(30)))
                    .collect(Collectors.joining(" "));
            Page page = new Page(Look.plain(60 + random.nextInt(61)));
            page.hanging(List.of(Run.plain(" • ")), Run.plain("   "), Run.plain(text));
            String set = page.text().substring(2).strip().replaceAll("\\s+", " ");
            assertThat(set).isEqualTo(text);
            assertThat(page.text().lines()).allMatch(line -> line.length() <= page.width());
        }
    }
}
