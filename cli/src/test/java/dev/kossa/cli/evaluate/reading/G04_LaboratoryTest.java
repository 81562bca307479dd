package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: laboratory values by analyte, number and unit. */
class G04_LaboratoryTest {
    private static final String RIGHT = "found 1 of 1, right 1 of 1";
    private static final String WRONG = "found 0 of 1, right 0 of 1";

    private static String gold(String name, String value, String unit) {
        return "'labs': [{'name': '" + name + "', 'value': " + value + ", 'unit': " + unit + "}]";
    }

    @Test
    void analytesAreComparedByTheirConcept() {
        String gold = gold("white blood cells", "11.3", "'x10^9/L'");

        assertThat(Marking.score(Field.LABS, gold, new Draft().lab("wbc", "WBC", "11.30", "10^9/L")))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.LABS, gold, new Draft().lab("", "leukocytes", "11.3", "× 10⁹/L")))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.LABS, gold, new Draft().lab("platelets", "platelets", "11.3", "10^9/L")))
                .isEqualTo(WRONG);
    }

    @Test
    void aWrongUnitIsAnErrorOnlyWhereTheUnitIsAskedFor() {
        String gold = gold("CRP", "159", "'mg/l'");
        Draft found = new Draft().lab("crp", "CRP", "159", "mg/dL");

        assertThat(Marking.score(Field.LABS, gold, found)).isEqualTo(WRONG);
        assertThat(Marking.score(Field.LAB_VALUES, gold, found)).isEqualTo(RIGHT);
        assertThat(Marking.score(Field.LABS, gold, new Draft().lab("crp", "CRP", "159", "mg/L")))
                .isEqualTo(RIGHT);
    }

    @Test
    void aUnitThatTheTextDoesNotGiveIsAnError() {
        assertThat(Marking.score(Field.LABS, gold("INR", "1.57", "null"), new Draft().lab("inr", "INR", "1.57", "s")))
                .isEqualTo(WRONG);
        assertThat(Marking.score(Field.LABS, gold("INR", "1.57", "null"), new Draft().lab("inr", "INR", "1.57", "")))
                .isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"27,000; 27000", "0,4; 0.4", "1,79; 1.79", "1,234,567; 1234567", "> 320; 320", "21.280; 21.28"})
    void numbersAreReadAsTheyAreWritten(String written, String number) {
        assertThat(Marking.score(
                        Field.LAB_VALUES,
                        gold("white blood cells", "'" + written + "'", "null"),
                        new Draft().lab("wbc", "WBC", number, "")))
                .isEqualTo(RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"µmol/L, umol/l", "μmol/L, UMOL/L", "x10^9/L, ×10⁹/L", "10*3/mm3, 10^3/mm³", "g / dL, g/dl"})
    void unitsWithoutAnAnalyteAreComparedAsWritten(String a, String b) {
        assertThat(Marking.score(
                        Field.LABS, gold("zzz index", "2", "'" + a + "'"), new Draft().lab("", "ZZZ index", "2", b)))
                .isEqualTo(RIGHT);
    }

    @Test
    void whatWasOnlyCalledNormalIsAFieldOfItsOwn() {
        String gold = gold("serum calcium", "'normal'", "null");

        assertThat(Marking.score(
                        Field.LABS_STATED, gold, new Draft().stated("calcium", "calcium", "within normal range")))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.LABS_STATED, gold, new Draft().stated("calcium", "calcium", "elevated")))
                .isEqualTo(WRONG);
        assertThat(Marking.score(Field.LABS, gold, new Draft().stated("calcium", "calcium", "normal")))
                .isEqualTo("found 0 of 0, right 0 of 0");
    }

    @Test
    void levelsAreComparedByTheirFinding() {
        assertThat(Marking.score(
                        Field.LABS_STATED,
                        gold("phosphate", "'elevated'", "null"),
                        new Draft().stated("phosphate", "phosphate", "high")))
                .isEqualTo(RIGHT);
    }

    @Test
    void culturesAreTestsAndNoValues() {
        String gold = gold("blood culture", "'no growth'", "null") + ", 'imaging': []";

        assertThat(Marking.score(Field.LABS_STATED, gold, new Draft())).isEqualTo("found 0 of 0, right 0 of 0");
        assertThat(Marking.score(Field.TESTS, gold, new Draft().test("blood-culture", true)))
                .isEqualTo(RIGHT);
    }

    @Test
    void aValueReadTwiceCountsOnceAndOneThatIsNotInTheGoldIsWrong() {
        Draft found = new Draft()
                .lab("crp", "CRP", "5", "mg/L")
                .lab("crp", "CRP", "5.0", "mg/L")
                .lab("esr", "ESR", "9", "mm/h");

        assertThat(Marking.score(Field.LABS, gold("CRP", "5", "'mg/L'"), found))
                .isEqualTo("found 1 of 1, right 1 of 2");
    }
}
