package dev.kossa.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kossa.cli.Bench;
import dev.kossa.cli.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The ten contradictions that a program should find first in the source case. Six are said by the reading of the text, four by the review
 * of what was read, because only it knows the ranges of the age and what can be computed.
 */
class TenContradictionsTest {
    enum Contradiction {
        M01_THE_INFUSION_HAS_TWO_TIMES(
                By.READING,
                "ConflictingTime",
                "(calcium gluconate) differ in its time",
                "2 weeks earlier",
                "1 month before"),
        M02_THE_BOY_CAME_FOR_TWO_REASONS(
                By.READING, "StatementsDiffer", "presenting complaint", "presented with abnormal movement", "swelling"),
        M03_NO_SKIN_CHANGES_BUT_A_RED_AND_BLUISH_SKIN(
                By.READING,
                "ContradictorySigns",
                "change of the skin",
                "skin changes",
                "pigmented area",
                "redness",
                "bluish"),
        M04_PLATELETS_ARE_CALLED_NORMAL(
                By.REVIEW, "ContradictedNormal", "is called normal but is above the range 150 to 450", "platelets 530"),
        M05_CREATININE_IS_CALLED_NORMAL(
                By.REVIEW, "ContradictedNormal", "is called normal but is below the range 25 to 60", "creatinine 14"),
        M06_VITAMIN_D_DEFICIENCY_IS_NEITHER_MEASURED_NOR_TREATED(
                By.READING,
                "NotReported",
                "a low level and a treatment",
                "vitamin D deficiency",
                "vitamin D 120.6 nmol/L"),
        M07_CORRECTED_CALCIUM_HAS_NO_ALBUMIN(
                By.REVIEW,
                "CorrectedCalciumWithoutAlbumin",
                "neither albumin nor total calcium",
                "corrected calcium 2.5"),
        M08_PARATHYROID_HORMONE_IS_NORMAL_WITHOUT_A_VALUE(
                By.REVIEW, "StatedWithoutValue", "parathyroid hormone is called normal", "parathyroid hormone"),
        M09_THE_LAST_FILM_COMES_AFTER_WHAT_IT_SHOWS(
                By.READING, "PlanAgainstResult", "do not fit in time", "after 2 months", "resol"),
        M10_DILUTION_AND_CHECKS_ARE_ADVISED_AND_NOT_REPORTED(
                By.READING, "NotReported", "the dilution and checks of the line", "dilut", "line", "calcium gluconate");

        private final By by;
        private final String type;
        private final String sentence;
        private final List<String> words;

        Contradiction(By by, String type, String sentence, String... words) {
            this.by = by;
            this.type = type;
            this.sentence = sentence;
            this.words = List.of(words);
        }
    }

    /** Who says it. */
    private enum By {
        READING,
        REVIEW
    }

    @ParameterizedTest
    @EnumSource
    void isSaidOfTheRetelling(Contradiction contradiction) throws IOException {
        isSaid(contradiction, Reviewed.RETOLD);
    }

    @ParameterizedTest
    @EnumSource
    void isSaidOfThePaper(Contradiction contradiction) throws IOException {
        assumeTrue(Files.exists(Reviewed.PAPER), "the paper is not here");
        isSaid(contradiction, Reviewed.PAPER);
    }

    private static void isSaid(Contradiction contradiction, Path file) throws IOException {
        List<Reviewed.Said> inReview = Reviewed.text(file).issues().stream()
                .filter(issue -> issue.type().equals(contradiction.type)
                        && issue.sentence().contains(contradiction.sentence))
                .filter(issue -> holdsAll(issue.words(), contradiction.words))
                .toList();
        assertThat(inReview).as("said once by the review").hasSize(1);
        List<Map<String, Object>> inReading = read(file).stream()
                .filter(issue -> issue.get("sentence").equals(inReview.get(0).sentence()))
                .toList();
        assertThat(inReading).as("said by the reading").hasSize(contradiction.by == By.READING ? 1 : 0);
        for (Map<String, Object> issue : inReading) {
            List<Map<String, Object>> spans = JsonTree.objects(issue, "spans");
            assertThat(spans).as("both spans").hasSizeGreaterThan(1);
            areSpansOf(Files.readString(file), spans);
        }
    }

    private static List<Map<String, Object>> read(Path file) {
        return JsonTree.objects(
                JsonTree.object(new Bench()
                        .run("read", file.toString(), "--presented", "2020-06-15", "--format", "json")
                        .out()),
                "issues");
    }

    private static boolean holdsAll(List<String> said, List<String> words) {
        return words.stream().allMatch(word -> said.stream().anyMatch(quote -> quote.contains(word)));
    }

    private static void areSpansOf(String text, List<Map<String, Object>> spans) {
        assertThat(spans)
                .allSatisfy(span -> assertThat(text.substring(
                                ((Number) span.get("start")).intValue(), ((Number) span.get("end")).intValue()))
                        .isEqualTo(span.get("words")));
    }
}
