package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: the first screen of forty lines carries the message: who, what must not be missed, what it may be, what comes next. */
class FirstScreenTest {
    private static String screen(String example) {
        List<String> lines = new Bench()
                .run("review", Bench.example(example), "--as-of", "2027-01-01", "--zone", "UTC")
                .out()
                .lines()
                .limit(40)
                .toList();
        return String.join("\n", lines);
    }

    @ParameterizedTest
    @CsvSource({
        "abscess-child, Abscess or pyomyositis",
        "cellulitis-child, Cellulitis",
        "dermatomyositis-child, Dystrophic calcinosis",
        "fat-necrosis-newborn, Subcutaneous fat necrosis",
        "infant-9-months, Calcium injury",
        "septic-arthritis-child, Septic arthritis",
        "thrombophlebitis-infusion, Phlebitis or thrombophlebitis"
    })
    void the_leading_explanation_is_there(String example, String leading) {
        assertThat(screen(example)).contains("LEADING EXPLANATIONS").contains("\n 1 " + leading);
    }

    @Test
    void red_flags_stand_before_the_explanations_with_what_to_do_now() {
        String screen = screen("cellulitis-child");
        assertThat(screen.indexOf("▌ RED FLAG: Infection is not excluded"))
                .isPositive()
                .isLessThan(screen.indexOf("LEADING EXPLANATIONS"));
        assertThat(screen).contains("▌ Now: blood culture");
    }

    @Test
    void the_patient_and_the_moment_stand_first_and_that_nobody_validated_it() {
        assertThat(new Bench().review("infant-9-months", "2020-07-06T12:00").out())
                .startsWith("""
                        Boy, 9 to 10 months                                as of 2020-07-06 12:00 +03:00
                        Kossa, not clinically validated                           knowledge""");
    }

    @Test
    void the_lesion_has_its_place_and_its_beginning() {
        assertThat(screen("cellulitis-child")).contains("\nLesion: left leg, since 2025-03-12\n");
    }

    @Test
    void the_next_tests_stand_before_the_reasons() {
        assertThat(headings(new Bench().review("infant-9-months", "2020-07-06").out()))
                .extracting(heading -> heading.split(" ")[0])
                .containsSubsequence(
                        "NEXT", "ASK", "WHY", "CALCIUM", "MIND", "CARE", "FOLLOW-UP", "LATE", "THE", "SOURCES");
    }

    @Test
    void sources_are_named_by_id_and_listed_with_all() {
        String folded = new Bench().review("infant-9-months", "2020-07-06").out();
        assertThat(folded.substring(folded.indexOf("\nSOURCES\n")).replaceAll("\\s+", " "))
                .containsPattern("^ SOURCES 1 [a-z0-9-]+, 2 [a-z0-9-]+, 3 [a-z0-9-]+, ")
                .contains("--all lists them; 'kossa knowledge show ID' tells what rests on one.")
                .doesNotContain("https://");
        assertThat(new Bench().review("infant-9-months", "2020-07-06", "--all").out())
                .contains("SOURCES\n   1  ", "https://");
    }

    @Test
    void without_as_of_it_is_now_and_that_is_said() {
        assertThat(new Bench().run("review", Bench.example("infant-9-months")).out())
                .startsWith("Boy, 6 years (9 months when the lesion was first seen)")
                .contains("as of now, 2026-03-01 09:00 +00:00\n");
    }

    @Test
    void facts_that_were_recorded_later_are_counted_and_not_used() {
        assertThat(new Bench().review("infant-9-months", "2020-06-15T12:00").out())
                .containsPattern("[0-9]+ facts, [0-9]+ later not used");
        assertThat(new Bench().review("infant-9-months", "2019-01-01").out())
                .containsPattern("Nothing was known by then, [0-9]+ later not used")
                .contains("No lesion is described: no diagnosis.");
    }

    @Test
    void calcium_without_a_lesion_gives_no_diagnosis_but_the_late_watch() {
        String text = new Bench().review("calcium-no-lesion", "2025-12-10").out();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("No lesion is described: no diagnosis.")
                .contains("LATE WATCH")
                .contains("also after discharge")
                .doesNotContain("LEADING EXPLANATIONS", "RED FLAG", "CARE OPTIONS", "NEXT TESTS", "DID THE CALCIUM");
    }

    @Test
    void all_leaves_nothing_out() {
        String folded = new Bench().review("infant-9-months", "2020-07-06").out();
        String all =
                new Bench().review("infant-9-months", "2020-07-06", "--all").out();
        assertThat(folded).contains("others, together", "weaker or neutral findings", "Also, with --all: ");
        assertThat(all).doesNotContain("others, together", "with --all").contains("harm avoided", "\n21 ");
        assertThat(headings(all)).isEqualTo(headings(folded));
    }

    private static List<String> headings(String text) {
        return text.lines()
                .filter(line ->
                        line.matches("[A-Z][A-Z ?,()-]{3,}.*") && line.equals(line.toUpperCase(java.util.Locale.ROOT)))
                .collect(Collectors.toList());
    }
}
