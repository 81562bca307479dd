package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.Vocabulary.Family;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
    private final Baseline baseline = new Baseline(Words.vocabulary());

    @Test
    void a_file_that_names_a_calcium_drug_is_a_calcium_injury() {
        Verdict verdict = baseline.verdict(Verdicts.INJURY, List.of("swelling", "calcium gluconate"));

        assertThat(verdict.right()).isTrue();
        assertThat(verdict.rank()).isEqualTo(1);
        assertThat(verdict.brier()).isZero();
        assertThat(verdict.subtypeRight()).isTrue();
    }

    @Test
    void every_other_file_is_cellulitis() {
        assertThat(baseline.verdict(Verdicts.CELLULITIS, List.of("serum calcium"))
                        .right())
                .isTrue();
    }

    @Test
    void when_it_is_wrong_the_other_mechanisms_share_the_ranks_that_are_left() {
        Gold ossification = Verdicts.gold("heterotopic-ossification", Family.OTHER, null);
        Verdict verdict = baseline.verdict(ossification, List.of());

        // Four mechanisms: ranks 2, 3 and 4 are left.
        assertThat(verdict.rank()).isEqualTo(3);
        assertThat(verdict.brier()).isEqualTo(2);
        assertThat(verdict.amongFirst(3)).isFalse();
    }
}
