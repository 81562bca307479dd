package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published cases. */
class KeptScoresTest {
    private static final Path EVALUATION = Path.of("..", "evaluation");

    private static Evaluator evaluator = new Evaluator(RealKnowledge.KNOWLEDGE, List.of());

    @BeforeAll
    static void readCases() {
        CaseReader reader = new CaseReader(RealKnowledge.KNOWLEDGE, GoldMap.load());
        evaluator = new Evaluator(RealKnowledge.KNOWLEDGE, reader.read(CaseFolder.of(EVALUATION.resolve("cases"))));
    }

    @Test
    void the_kept_score_tables_are_those_of_a_fresh_run() throws IOException {
        Map<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.list(EVALUATION.resolve("scores"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                kept.put(file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
            }
        }

        assertThat(kept)
                .as(
                        "A score has changed. If that is meant, run: kossa evaluate evaluation/cases --write-scores evaluation/scores")
                .containsExactlyInAnyOrderEntriesOf(ScoreTables.of(evaluator));
    }

    @Test
    void every_case_can_be_read() {
        Evaluation all = evaluator.run(Mode.EVERYTHING);

        assertThat(all.rows()).hasSize(88);
        assertThat(all.readable()).isEqualTo(88);
    }

    @Test
    void calcium_that_cannot_have_reached_the_lesion_changes_no_probability() {
        for (Mode mode : Mode.kept()) {
            if (mode.planting().filter(Planting::mustNotMatter).isPresent()) {
                assertThat(evaluator
                                .run(mode)
                                .planting()
                                .orElseThrow()
                                .changed()
                                .count())
                        .as(mode.id())
                        .isZero();
            }
        }
    }
}
