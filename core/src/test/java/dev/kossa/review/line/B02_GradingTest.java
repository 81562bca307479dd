package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: the grade of a check by each scale, both sides of each edge; what was not assessed makes it a range. */
class B02_GradingTest {
    private static GradedCheck graded(String patient, String product, String signs) {
        String sketch = patient + "\nline A peripheral left forearm 00:00\n"
                + (product.isEmpty() ? "" : "give " + product + " continuous A 00:00\n")
                + "check 00:10 left forearm " + signs;
        return LineSketch.watch(sketch, "00:10").sites().get(0).checks().get(0);
    }

    private static Optional<ScaleGrade> grade(GradedCheck check, String scale) {
        return Stream.of(Stream.of(check.driving()), check.infiltration().stream(), check.phlebitis().stream())
                .flatMap(grades -> grades)
                .filter(grade -> grade.scale().equals(scale))
                .findFirst();
    }

    private static void assertGrade(String scale, String patient, String product, String signs, int grade) {
        ScaleGrade found =
                grade(graded(patient, product, "clear " + signs), scale).orElseThrow();
        assertThat(found.low()).as(signs).isEqualTo(grade);
        assertThat(found.high()).as(signs).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "pain+ pain=mild, 1",
        "swelling+ swelling=minimal, 1",
        "cool-skin+, 1",
        "hard-to-flush+, 0",
        "redness+, 2",
        "swelling+ swelling=mild, 2",
        "blanching+, 3",
        "slow-refill+, 3",
        "refill-time:2, 0",
        "slow-refill+ refill-time:2.1, 3",
        "hard-to-flush+ pain+, 3",
        "hard-to-flush+ swelling+ swelling=minimal, 3",
        "swelling+ swelling=marked, 3",
        "swelling+ swelling=marked blanching+, 4",
        "swelling+ swelling=marked slow-refill+, 4",
        "cool-skin+ blanching+, 3",
        "cool-skin+ blanching+ slow-refill+, 4",
        "blister+, 4",
        "necrosis+, 4",
        "ulcer+, 4",
        "pulse-deficit+, 4"
    })
    void ccjm(String signs, int grade) {
        assertGrade("ccjm", "age 60", "calcium-gluconate", signs, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "pain+ pain=mild, 1",
        "swelling+ swelling=mild swelling-extent:2.53, 1",
        "swelling+ swelling=mild swelling-extent:2.54, 2",
        "swelling+ swelling=mild swelling-extent:15.24, 2",
        "swelling+ swelling=mild swelling-extent:15.25, 3",
        "translucent-skin+, 3",
        "swelling+ swelling-extent:1 pain+ pain=moderate, 3",
        "swelling+ swelling-extent:1 pain+ pain=severe, 4",
        "tight-skin+, 4",
        "pitting-edema+, 4",
        "bruise+, 0",
        "bruise+ swelling+ swelling-extent:1, 4"
    })
    void ins_infiltration(String signs, int grade) {
        assertGrade("ins-infiltration", "age 9000", "", signs, grade);
    }

    @Test
    void with_the_INS_scale_every_extravasation_of_calcium_is_grade_4_and_the_row_says_why() {
        GradedCheck check =
                graded("age 9000", "calcium-gluconate", "clear swelling+ swelling=minimal swelling-extent:1");
        ScaleGrade ins = grade(check, "ins-infiltration").orElseThrow();
        assertThat(ins.words()).isEqualTo("INS infiltration grade 4 (vesicant, swelling)");
        assertThat(ins.says()).isEqualTo("any amount of a blood product, irritant or vesicant");
        assertThat(ins.caution()).startsWith("withdrawn from the INS standards in 2011");
        assertThat(ins.knowledge().get(0).row()).isEqualTo("lines/scales.yaml#scales/ins-infiltration/grades/4/2");
        assertThat(check.driving().words()).isEqualTo("four-grade severity (CCJM) grade 1 (swelling)");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "swelling+, 1",
        "redness+, 1",
        "redness+ swelling+, 2",
        "redness+ induration+, 2",
        "redness+ cord+, 2",
        "swelling+ pain+, 2",
        "ulcer+, 3",
        "necrosis+, 3"
    })
    void ctcae(String signs, int grade) {
        assertGrade("ctcae", "age 9000", "calcium-gluconate", signs, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "hard-to-flush+, 1",
        "swelling+ swelling-share:9.9, 1",
        "swelling+ swelling-share:10, 2",
        "redness+, 2",
        "swelling+ swelling-share:24.9, 2",
        "swelling+ swelling-share:25, 3",
        "cool-skin+, 3",
        "swelling+ swelling-share:50, 3",
        "swelling+ swelling-share:50.1, 4",
        "slow-refill+ refill-time:4, 0",
        "slow-refill+ refill-time:4.1, 4",
        "blister+, 4"
    })
    void pop(String signs, int grade) {
        assertGrade("pop", "age 60", "", signs, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "swelling+ swelling-share:29.9, '', 0",
        "swelling+ swelling-share:30, '', 1",
        "swelling+ swelling-share:1, calcium-chloride, 1"
    })
    void percent_of_the_limb(String signs, String product, int grade) {
        assertGrade("percent-of-limb", "age 60", product, signs, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "redness+, 1",
        "pain+ redness+, 2",
        "pain+ swelling+, 2",
        "streak+, 3",
        "cord+ cord-length:2.54, 3",
        "cord+ cord-length:2.55, 4",
        "pus+, 4"
    })
    void ins_phlebitis(String signs, int grade) {
        assertGrade("ins-phlebitis", "age 60", "", signs, grade);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "pain+, 1",
        "cord+, 1",
        "pain+ swelling+, 2",
        "pain+ redness+, 2",
        "pain+ redness+ induration+, 3",
        "pain+ redness+ induration+ cord+, 4",
        "pain+ redness+ induration+ cord+ fever+, 5"
    })
    void vip(String signs, int grade) {
        assertGrade("vip", "age 60", "", signs, grade);
    }

    // --- to whom

    @ParameterizedTest
    @CsvSource({"6574, false", "6575, true"})
    void the_INS_scale_is_for_adults_and_that_of_Pop_for_children(long days, boolean adult) {
        GradedCheck check = graded("age " + days, "", "clear");
        assertThat(grade(check, "ins-infiltration").isPresent()).isEqualTo(adult);
        assertThat(grade(check, "pop").isPresent()).isEqualTo(!adult);
        assertThat(check.notApplied())
                .containsExactly((adult ? "paediatric infiltration scale (Pop)" : "INS infiltration")
                        + ": not made for this age");
    }

    @Test
    void without_an_age_or_at_a_central_line_some_scales_are_left_out_and_that_is_said() {
        assertThat(graded("", "", "clear").notApplied())
                .containsExactly(
                        "INS infiltration: not for every age, and the age is not known",
                        "paediatric infiltration scale (Pop): not for every age, and the age is not known");
        String central = "age 60\nline A central left forearm 00:00\ncheck 00:10 left forearm clear";
        assertThat(LineSketch.watch(central, "00:10")
                        .sites()
                        .get(0)
                        .checks()
                        .get(0)
                        .notApplied())
                .contains("percent of the limb (Cincinnati): for peripheral lines only");
    }

    // --- not assessed

    @Test
    void nothing_assessed_cannot_be_graded() {
        ScaleGrade grade = graded("age 60", "calcium-gluconate", "").driving();
        assertThat(grade.ungraded()).isTrue();
        assertThat(grade.words())
                .isEqualTo(
                        "four-grade severity (CCJM) cannot be graded, grade 0 to 4 (not assessed: pain, swelling, cool skin, redness and 7 more)");
    }

    @Test
    void swelling_without_its_degree_is_a_range_that_names_the_degree() {
        ScaleGrade grade =
                graded("age 60", "calcium-gluconate", "clear swelling+").driving();
        assertThat(grade.words())
                .isEqualTo("four-grade severity (CCJM) grade 1 to 3 (swelling; not assessed: degree of swelling)");
    }

    @Test
    void what_was_not_looked_for_is_never_absent_and_what_conflicts_is_not_known() {
        assertThat(graded("age 60", "", "clear redness?").driving().grade()).isEqualTo("grade 0 to 2");
        assertThat(graded("age 60", "", "clear redness!").driving().grade()).isEqualTo("grade 0 to 2");
        assertThat(graded("age 60", "", "clear swelling-extent:3").driving().grade())
                .as("absent in words, present by measure")
                .isEqualTo("grade 0 to 3");
    }

    @Test
    void a_measure_that_cannot_be_right_is_not_used() {
        assertThat(graded("age 60", "", "clear swelling+ swelling=mild swelling-share:101")
                        .infiltration())
                .filteredOn(grade -> grade.scale().equals("percent-of-limb"))
                .singleElement()
                .satisfies(
                        grade -> assertThat(grade.words())
                                .isEqualTo(
                                        "percent of the limb (Cincinnati) cannot be graded, grade 0 to 1 (not assessed: swelling in percent of the limb)"));
    }

    @Test
    void a_product_that_is_not_known_may_be_a_vesicant() {
        GradedCheck check = graded("age 60", "?", "clear swelling+ swelling=mild swelling-share:1");
        assertThat(grade(check, "percent-of-limb").orElseThrow().words())
                .isEqualTo("percent of the limb (Cincinnati) cannot be graded, grade 0 to 1 (not assessed: vesicant)");
    }

    @Test
    void every_grade_cites_its_row_and_the_reading_of_the_words() {
        ScaleGrade grade = graded("age 60", "", "clear blanching+").driving();
        assertThat(grade.knowledge())
                .extracting(basis -> basis.row() + " " + basis.tag())
                .containsExactly("lines/scales.yaml#scales/ccjm/grades/3 V", "lines/scales.yaml#scales/ccjm/reading M");
    }
}
