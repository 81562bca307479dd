package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.cli.evaluate.Verdict.Place;
import dev.kossa.knowledge.Vocabulary.Family;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final Map<String, Double> PROBABILITIES = Map.of(
            "iatrogenic-calcinosis-cutis", 0.5,
            "cellulitis", 0.3,
            "gout", 0.15,
            "osteomyelitis", 0.05);

    @Test
    void the_Brier_score_is_the_sum_of_squares_over_all_mechanisms() {
        Verdict verdict = Verdict.of(Verdicts.INJURY, Verdicts.differential(PROBABILITIES), Optional.empty());

        // 0.5² + 0.3² + 0.15² + 0.05²
        assertThat(verdict.brier()).isCloseTo(0.365, within(1e-12));
        assertThat(verdict.rank()).isEqualTo(1);
        assertThat(verdict.right()).isTrue();
    }

    @Test
    void a_second_place_is_wrong_but_among_the_first_three() {
        Verdict verdict = Verdict.of(Verdicts.CELLULITIS, Verdicts.differential(PROBABILITIES), Optional.empty());

        // 0.5² + 0.7² + 0.15² + 0.05²
        assertThat(verdict.brier()).isCloseTo(0.765, within(1e-12));
        assertThat(verdict.rank()).isEqualTo(2);
        assertThat(verdict.right()).isFalse();
        assertThat(verdict.amongFirst(3)).isTrue();
        assertThat(verdict.familyRight()).isFalse();
    }

    @Test
    void the_family_can_be_right_when_the_mechanism_is_wrong() {
        Gold gout = Verdicts.gold("gout", Family.CALCINOSIS, null);

        assertThat(Verdict.of(gout, Verdicts.differential(PROBABILITIES), Optional.empty())
                        .familyRight())
                .isTrue();
    }

    @Test
    void three_places_are_kept() {
        Verdict verdict = Verdict.of(Verdicts.INJURY, Verdicts.differential(PROBABILITIES), Optional.empty());

        assertThat(verdict.top())
                .extracting(Place::condition)
                .containsExactly("iatrogenic-calcinosis-cutis", "cellulitis", "gout");
    }

    @Test
    void the_subtype_must_be_the_one_of_the_gold() {
        assertThat(Verdict.of(Verdicts.INJURY, Verdicts.differential(PROBABILITIES), Optional.of("iatrogenic"))
                        .subtypeRight())
                .isTrue();
        assertThat(Verdict.of(Verdicts.INJURY, Verdicts.differential(PROBABILITIES), Optional.of("dystrophic"))
                        .subtypeRight())
                .isFalse();
        assertThat(Verdict.of(Verdicts.CELLULITIS, Verdicts.differential(PROBABILITIES), Optional.empty())
                        .subtypeRight())
                .isFalse();
    }

    @Test
    void the_stage_counts_only_with_the_right_mechanism() {
        Gold acute =
                new Gold("x", "iatrogenic-calcinosis-cutis", Family.CALCINOSIS, Optional.of("acute"), Optional.empty());
        Gold other = new Gold("x", "cellulitis", Family.INFECTION, Optional.of("acute"), Optional.empty());

        assertThat(Verdict.of(acute, Verdicts.differential(PROBABILITIES), Optional.empty())
                        .stageRight())
                .isTrue();
        assertThat(Verdict.of(other, Verdicts.differential(PROBABILITIES), Optional.empty())
                        .stageRight())
                .isFalse();
    }

    @Test
    void no_answer_is_the_worst_answer() {
        Verdict none = Verdict.none(Verdicts.INJURY, 21);

        assertThat(none.rank()).isEqualTo(21);
        assertThat(none.brier()).isEqualTo(2);
        assertThat(none.right()).isFalse();
        assertThat(none.familyRight()).isFalse();
        assertThat(none.amongFirst(3)).isFalse();
    }
}
