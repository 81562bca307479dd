package dev.kossa.cli.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("", "clinical prior", "flat prior"),
            List.of("right", "61 of 88", "40 of 88"),
            List.of("mean rank", "1.5", "2.75"));

    @Test
    void columns_stand_under_each_other() {
        assertThat(new TextTable(80).rows(ROWS))
                .containsExactly(
                        "             clinical prior  flat prior",
                        "  right      61 of 88        40 of 88",
                        "  mean rank  1.5             2.75");
    }

    @Test
    void a_row_that_does_not_fit_becomes_a_block() {
        List<List<String>> wide =
                List.of(List.of("", "clinical prior, central"), List.of("right at the first place", "61 of 88"));

        assertThat(new TextTable(40).rows(wide))
                .containsExactly("  right at the first place", "    clinical prior, central: 61 of 88");
    }

    @Test
    void a_paragraph_is_wrapped_and_indented() {
        assertThat(new TextTable(40).paragraph("right  case-1  ", "iatrogenic-calcinosis-cutis, rank 1: first, second"))
                .containsExactly(
                        "right  case-1  ",
                        "             iatrogenic-calcinosis-cutis,",
                        "             rank 1: first, second");
    }

    @Test
    void no_line_but_a_single_long_word_is_wider_than_the_width() {
        for (int width = 40; width < 130; width += 7) {
            TextTable table = new TextTable(width);
            assertThat(table.paragraph(
                            "right  alghaith-2022  ", "red flags: infection-not-excluded; asks first: fever"))
                    .allMatch(line -> line.length() <= table.width());
        }
    }
}
