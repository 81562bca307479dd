package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Feature: where the gold is wrong, it is corrected by rows and never in silence. */
class G11_CorrectionsTest {
    private static final List<String> FILE = List.of(
            "# Corrections",
            "| case | field | gold | corrected | reason | by, date |",
            "|---|---|---|---|---|---|",
            "| a | exposure.latencyDays | 25 | `14` | the text says 2 weeks | someone, 2026-11-23 |",
            "| a | lesionSide | right | left | a \\| b | someone |",
            "| b | labs | `[]` | `[{\"name\": \"CRP\", \"value\": 5, \"unit\": null}]` | table 1 | someone |");

    @Test
    void aRowReplacesAFieldOfOneCase() throws IOException {
        Corrections corrections = Corrections.of(FILE);
        JsonTree gold =
                JsonTree.of("{\"lesionSide\": \"right\", \"exposure\": {\"drug\": \"x\", \"latencyDays\": 25}}");

        JsonTree a = corrections.apply("a", gold);
        assertThat(a.text("lesionSide")).contains("left");
        assertThat(a.field("exposure").orElseThrow().number("latencyDays")).contains(14.0);
        assertThat(a.field("exposure").orElseThrow().text("drug")).contains("x");
        assertThat(corrections.apply("b", gold).items("labs")).hasSize(1);
        assertThat(corrections.apply("c", gold)).isEqualTo(gold);
    }

    @Test
    void aFileWithoutRowsCorrectsNothing() {
        assertThat(Corrections.of(FILE.subList(0, 3)).touch(List.of("a", "b"))).isFalse();
        assertThat(Corrections.of(FILE).touch(List.of("b"))).isTrue();
    }
}
