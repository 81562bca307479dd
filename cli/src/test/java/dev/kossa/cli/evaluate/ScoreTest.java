package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.cli.evaluate.Score.Bin;
import dev.kossa.knowledge.Vocabulary.Family;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final String INJURY = "iatrogenic-calcinosis-cutis";

    @Test
    void the_calibration_holds_the_first_probability_against_how_often_it_is_right() {
        Score score = Score.of(List.of(
                Verdicts.first(Verdicts.INJURY, INJURY, Family.CALCINOSIS, 0.72),
                Verdicts.first(Verdicts.INJURY, INJURY, Family.CALCINOSIS, 0.78),
                Verdicts.first(Verdicts.CELLULITIS, INJURY, Family.CALCINOSIS, 0.75),
                Verdicts.first(Verdicts.CELLULITIS, "cellulitis", Family.INFECTION, 0.31)));

        Bin seventies = score.calibration().get(7);
        assertThat(seventies.right()).isEqualTo(new Share(2, 3));
        assertThat(seventies.mean()).isCloseTo(0.75, within(1e-12));
        assertThat(score.calibration().get(3).right()).isEqualTo(new Share(1, 1));
        assertThat(score.calibration())
                .extracting(bin -> bin.right().of())
                .containsExactly(0, 0, 0, 1, 0, 0, 0, 3, 0, 0);
    }

    @Test
    void bins_hold_their_lower_edge_and_the_last_one_holds_1_too() {
        Score score = Score.of(List.of(
                Verdicts.first(Verdicts.INJURY, INJURY, Family.CALCINOSIS, 0.5),
                Verdicts.first(Verdicts.INJURY, INJURY, Family.CALCINOSIS, 0.9),
                Verdicts.first(Verdicts.INJURY, INJURY, Family.CALCINOSIS, 1)));

        assertThat(score.calibration().get(4).right().of()).isZero();
        assertThat(score.calibration().get(5).right().of()).isEqualTo(1);
        assertThat(score.calibration().get(9).right().of()).isEqualTo(2);
    }

    @Test
    void a_case_without_an_answer_is_wrong_but_in_no_bin() {
        Score score = Score.of(List.of(
                Verdict.none(Verdicts.INJURY, 21), Verdicts.first(Verdicts.INJURY, INJURY, Family.CALCINOSIS, 0.9)));

        assertThat(score.top1()).isEqualTo(new Share(1, 2));
        assertThat(score.meanRank()).isEqualTo(11);
        assertThat(score.brier()).isEqualTo(1);
        assertThat(score.calibration().stream()
                        .mapToInt(bin -> bin.right().of())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void families_are_those_of_the_gold() {
        Score score = Score.of(List.of(
                Verdicts.first(Verdicts.INJURY, "cellulitis", Family.INFECTION, 0.9),
                Verdicts.first(Verdicts.CELLULITIS, "osteomyelitis", Family.INFECTION, 0.9)));

        assertThat(score.families().get(Family.CALCINOSIS).top1()).isEqualTo(new Share(0, 1));
        assertThat(score.families().get(Family.INFECTION).top1()).isEqualTo(new Share(0, 1));
        assertThat(score.families().get(Family.INFECTION).familyTop1()).isEqualTo(new Share(1, 1));
        assertThat(score.families().get(Family.OTHER).top1()).isEqualTo(new Share(0, 0));
        assertThat(score.familyTop1()).isEqualTo(new Share(1, 2));
    }

    @Test
    void the_subtype_is_scored_where_the_gold_has_one() {
        Score score = Score.of(List.of(
                Verdicts.first(Verdicts.INJURY, INJURY, Family.CALCINOSIS, 0.9),
                Verdicts.first(Verdicts.CELLULITIS, "cellulitis", Family.INFECTION, 0.9)));

        assertThat(score.subtype()).isEqualTo(new Share(0, 1));
        assertThat(score.stage()).isEqualTo(new Share(0, 0));
        assertThat(score.n()).isEqualTo(2);
    }
}
