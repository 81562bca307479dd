package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Feature: precision, recall and F1 over all values, with intervals over cases. */
class G10_FiguresTest {
    private static CaseMarks one(int gold, int found, int given, int right) {
        return new CaseMarks(
                "a",
                Map.of(Field.AGE, new Tally(gold, found, given, right)),
                Tally.NONE,
                Tally.NONE,
                List.of(),
                List.of(),
                "");
    }

    private static List<CaseMarks> cases(int right, int wrong) {
        List<CaseMarks> cases = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            cases.add(i < right ? one(1, 1, 1, 1) : one(1, 0, 1, 0));
        }
        return cases;
    }

    @Test
    void valuesAreCountedTogetherAndNotCaseByCase() {
        Score score = Bootstrap.of(List.of(one(8, 8, 8, 8), one(2, 0, 8, 0))).field(Field.AGE);

        assertThat(score.precision().value()).isEqualTo(0.5);
        assertThat(score.recall().value()).isEqualTo(0.8);
        assertThat(score.f1().value()).isCloseTo(2 * 0.5 * 0.8 / 1.3, within(1e-12));
    }

    @Test
    void theIntervalIsNearThatOfTheBinomialDistribution() {
        Figure recall = Bootstrap.of(cases(70, 30)).field(Field.AGE).recall();

        assertThat(recall.low()).isCloseTo(0.61, within(0.02));
        assertThat(recall.high()).isCloseTo(0.79, within(0.02));
    }

    @Test
    void theSameCasesAlwaysGiveTheSameInterval() {
        assertThat(Bootstrap.of(cases(7, 4)).field(Field.AGE))
                .isEqualTo(Bootstrap.of(cases(7, 4)).field(Field.AGE));
    }

    @Test
    void casesThatAreAllRightLeaveNoDoubtAndNoCasesSayNothing() {
        assertThat(Bootstrap.of(cases(3, 0)).field(Field.AGE).f1().words()).isEqualTo("1.00 (1.00 to 1.00)");
        assertThat(Bootstrap.of(List.of()).field(Field.AGE).f1().words()).isEqualTo("none");
    }

    @Test
    void whatIsMissedEverywhereIsZeroAndWhatIsNowhereIsNothing() {
        assertThat(new Tally(3, 0, 0, 0).f1()).isZero();
        assertThat(new Tally(0, 0, 3, 0).f1()).isZero();
        assertThat(Tally.NONE.f1()).isNaN();
    }

    @Test
    void noMoreCanAgreeThanThereIs() {
        assertThatThrownBy(() -> new Tally(1, 2, 1, 1)).hasMessage("The tally (2 of 1, 1 of 1) is not possible.");
    }

    @Test
    void allFieldsTogetherCountNoValueTwice() {
        CaseMarks marks = Marking.marks(
                "'labs': [{'name': 'CRP', 'value': 5, 'unit': 'mg/L'}], 'findingsPresent': ['fever'], 'findingsAbsent': []",
                new Draft().lab("crp", "CRP", "5", "mg/L").finding("fever", Presence.PRESENT));

        assertThat(marks.tally(Field.ALL)).isEqualTo(new Tally(2, 2, 2, 2));
    }
}
