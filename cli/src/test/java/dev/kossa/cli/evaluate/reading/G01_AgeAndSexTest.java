package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.CaseSummary.Age.Unit;
import dev.kossa.record.Patient.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: ages mean the same in whatever unit they are said. */
class G01_AgeAndSexTest {
    private static final String RIGHT = "found 1 of 1, right 1 of 1";
    private static final String WRONG = "found 0 of 1, right 0 of 1";

    @ParameterizedTest
    @CsvSource({
        "270, 9, MONTHS, true",
        "270, 270, DAYS, true",
        "270, 271, DAYS, false",
        "21, 3, WEEKS, true",
        "280, 9, MONTHS, true",
        "270, 10, MONTHS, false",
        "540, 1.5, YEARS, true",
        "540, 1, YEARS, true",
        "270, 1.5, YEARS, false"
    })
    void anAgeInDaysIsHeldAgainstTheUnitInWhichItWasSaid(int gold_d, double number, Unit unit, boolean right) {
        assertThat(Marking.score(
                        Field.AGE, "'ageDays': " + gold_d + ", 'ageYears': null", new Draft().age(number, unit)))
                .isEqualTo(right ? RIGHT : WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "39, 39, YEARS, true",
        "39, 38, YEARS, false",
        "2, 24, MONTHS, true",
        "2, 30, MONTHS, true",
        "2, 36, MONTHS, false",
        "2.5, 2.5, YEARS, true",
        "2, 104, WEEKS, true"
    })
    void anAgeInYearsIsTheNumberOfCompletedYears(double gold_y, double number, Unit unit, boolean right) {
        assertThat(Marking.score(Field.AGE, "'ageDays': null, 'ageYears': " + gold_y, new Draft().age(number, unit)))
                .isEqualTo(right ? RIGHT : WRONG);
    }

    @Test
    void anAgeThatTheTextDoesNotGiveIsAnErrorOfTheReader() {
        String gold = "'ageDays': null, 'ageYears': null";

        assertThat(Marking.score(Field.AGE, gold, new Draft().age(9, Unit.MONTHS)))
                .isEqualTo("found 0 of 0, right 0 of 1");
        assertThat(Marking.errors(Field.AGE, gold, new Draft().age(9, Unit.MONTHS)))
                .containsExactly(" / 9 months");
    }

    @Test
    void theSexIsRightWrongOrMissing() {
        assertThat(Marking.score(Field.SEX, "'sex': 'male'", new Draft().sex(Sex.MALE)))
                .isEqualTo(RIGHT);
        assertThat(Marking.errors(Field.SEX, "'sex': 'male'", new Draft().sex(Sex.FEMALE)))
                .containsExactly("male / female");
        assertThat(Marking.score(Field.SEX, "'sex': 'male'", new Draft())).isEqualTo("found 0 of 1, right 0 of 0");
    }

    @Test
    void aFieldThatTheGoldDoesNotHaveIsNotScored() {
        assertThat(Marking.marks("'sex': 'male'", new Draft().age(9, Unit.MONTHS))
                        .tallies())
                .containsOnlyKeys(Field.SEX);
    }
}
