package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feature: the suspected cause, part by part. */
class G03_ExposureTest {
    private static final String GLUCONATE =
            "'exposure': {'drug': 'calcium gluconate', 'route': 'intravenous infusion', 'side': 'left', 'latencyDays': 25}";
    private static final String RIGHT = "found 1 of 1, right 1 of 1";
    private static final String WRONG = "found 0 of 1, right 0 of 1";

    private static Draft given(String drug, String words, String route, Double... latencies_d) {
        return new Draft()
                .exposure(drug, words, route, Optional.of(new BodySite("hand", Laterality.LEFT)), latencies_d);
    }

    @Test
    void drugsAreComparedByTheirConceptEvenWhereTheWordsDiffer() {
        assertThat(Marking.score(Field.DRUG, GLUCONATE, given("calcium-gluconate", "Ca gluconate 10 %", "")))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.DRUG, GLUCONATE, given("calcium-chloride", "calcium", "")))
                .isEqualTo(WRONG);
    }

    @Test
    void drugsWithoutConceptAreComparedByTheirWords() {
        String gold = "'exposure': {'drug': 'Tracer-X, diluted'}";

        assertThat(Marking.score(Field.DRUG, gold, given("", "tracer x", ""))).isEqualTo(RIGHT);
        assertThat(Marking.score(Field.DRUG, gold, given("", "tracer y", ""))).isEqualTo(WRONG);
    }

    @Test
    void theCalciumProductIsScoredWhereEitherSideNamesOne() {
        assertThat(Marking.errors(Field.CALCIUM_PRODUCT, GLUCONATE, given("calcium-chloride", "calcium chloride", "")))
                .containsExactly("calcium-gluconate / ", " / calcium-chloride");
        assertThat(Marking.score(
                        Field.CALCIUM_PRODUCT, "'exposure': null", given("calcium-gluconate", "gluconate", "")))
                .isEqualTo("found 0 of 0, right 0 of 1");
        assertThat(Marking.marks("'exposure': {'drug': 'vancomycin'}", given("vancomycin", "vancomycin", ""))
                        .tallies())
                .doesNotContainKey(Field.CALCIUM_PRODUCT);
    }

    @Test
    void theRouteIsReadFromTheWordsOfTheGold() {
        assertThat(Marking.score(Field.ROUTE, GLUCONATE, given("", "x", "intravenous")))
                .isEqualTo(RIGHT);
        assertThat(Marking.errors(Field.ROUTE, GLUCONATE, given("", "x", "oral")))
                .containsExactly("intravenous infusion / oral");
        assertThat(Marking.leftOut(Field.ROUTE, "'exposure': {'route': 'by mail'}", given("", "x", "oral")))
                .containsExactly("by mail");
    }

    @Test
    void theSideIsThatOfThePlaceWhereItWasGiven() {
        assertThat(Marking.score(Field.EXPOSURE_SIDE, GLUCONATE, given("", "x", "")))
                .isEqualTo(RIGHT);
    }

    @Test
    void anyOfTheLatenciesMayAgreeWithAnyOfTheGold() {
        String also = "'exposure': {'latencyDays': 25, 'latencyAlso': [9]}";

        assertThat(Marking.score(Field.LATENCY, GLUCONATE, given("", "x", "", 9.0, 25.0)))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.LATENCY, GLUCONATE, given("", "x", "", 9.0)))
                .isEqualTo(WRONG);
        assertThat(Marking.score(Field.LATENCY, also, given("", "x", "", 9.0))).isEqualTo(RIGHT);
        assertThat(Marking.errors(Field.LATENCY, also, given("", "x", "", 40.0)))
                .containsExactly("25 or 9 days / 40 days");
    }

    @Test
    void hoursAreNoDayAndAMonthMayHaveThirtyOneDays() {
        assertThat(Marking.score(Field.LATENCY, "'exposure': {'latencyDays': 0}", given("", "x", "", 0.25)))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.LATENCY, "'exposure': {'latencyDays': 30}", given("", "x", "", 31.0)))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.LATENCY, "'exposure': {'latencyDays': 0}", given("", "x", "", 1.0)))
                .isEqualTo(WRONG);
    }

    @Test
    void anExposureWhereTheTextHasNoneIsWrongInEachOfItsParts() {
        Draft found = given("vancomycin", "vancomycin", "intravenous", 2.0);
        String wrong = "found 0 of 0, right 0 of 1";

        assertThat(Marking.score(Field.DRUG, "'exposure': null", found)).isEqualTo(wrong);
        assertThat(Marking.score(Field.ROUTE, "'exposure': null", found)).isEqualTo(wrong);
        assertThat(Marking.score(Field.EXPOSURE_SIDE, "'exposure': null", found))
                .isEqualTo(wrong);
        assertThat(Marking.score(Field.LATENCY, "'exposure': null", found)).isEqualTo(wrong);
    }
}
