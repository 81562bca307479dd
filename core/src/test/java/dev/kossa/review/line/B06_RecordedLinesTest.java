package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.LineIssue;
import dev.kossa.record.BodySite;
import dev.kossa.record.Fact;
import dev.kossa.record.PatientRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what a record tells of lines becomes the history that is watched; what it does not tell is said, never guessed. */
class B06_RecordedLinesTest {
    private static final String HAND = """
            line D1 peripheral-cannula left dorsum-of-hand 00:00
            give calcium-gluconate continuous D1 - 01:00 running
            check left dorsum-of-hand 00:40 swelling- pain-
            check left dorsum-of-hand 01:30 swelling- pain-
            """;

    private static LineReview watch(String sketch, String time) {
        return LineWatch.of(RecordSketch.of(sketch), LineSketch.US, LineSketch.at(time));
    }

    private static List<String> sentences(LineReview review, String type) {
        return review.issues().stream()
                .filter(issue -> issue.type().equals(type))
                .map(LineIssue::sentence)
                .toList();
    }

    private static SiteWatch only(LineReview review) {
        assertThat(review.sites()).hasSize(1);
        return review.sites().get(0);
    }

    @Test
    void a_line_what_ran_through_it_and_its_checks() {
        SiteWatch hand = only(watch(HAND, "02:00"));
        assertThat(hand.label()).isEqualTo("left dorsum of hand");
        assertThat(hand.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.kind()).isEqualTo(VascularLine.Kind.PERIPHERAL));
        assertThat(hand.infusions())
                .singleElement()
                .satisfies(infusion -> assertThat(infusion.end()).isEmpty());
        assertThat(hand.schedule().orElseThrow().due()).isEqualTo(LineSketch.at("02:30"));
        assertThat(watch(HAND, "02:00").issues()).extracting(LineIssue::type).containsExactly("CannotBeGraded");
    }

    @Test
    void what_was_recorded_later_is_not_used() {
        String late = HAND + "check left dorsum-of-hand 02:20 swelling- @ 05:00\n";
        assertThat(only(watch(late, "03:00")).schedule().orElseThrow().overdueBy())
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(only(watch(late, "05:00")).gaps()).isEmpty();
    }

    @Test
    void a_removal_ends_the_line_and_what_ran_through_it() {
        String out = HAND + "do cannula-removed left dorsum-of-hand 02:10\n";
        SiteWatch hand = only(watch(out, "04:00"));
        assertThat(hand.schedule()).isEmpty();
        assertThat(hand.lateWatches())
                .singleElement()
                .satisfies(late -> assertThat(late.until()).isEqualTo(LocalDate.of(2026, 4, 12)));
    }

    @Test
    void the_place_decides_where_no_device_is_named() {
        String sketch = """
                line D1 peripheral-cannula left dorsum-of-hand 00:00
                line D2 peripheral-cannula right forearm 00:00
                give calcium-gluconate continuous - right forearm 01:00 running
                """;
        assertThat(watch(sketch, "01:30").sites())
                .filteredOn(site -> !site.infusions().isEmpty())
                .singleElement()
                .satisfies(site -> assertThat(site.label()).isEqualTo("right forearm"));
    }

    @Test
    void words_of_a_line_say_where_it_ends() {
        assertThat(only(watch("line D1 PICC-line left cubital-fossa 00:00\n", "01:00"))
                        .lines()
                        .get(0)
                        .kind())
                .isEqualTo(VascularLine.Kind.CENTRAL);
        assertThat(only(watch("line D1 access left cubital-fossa 00:00\n", "01:00"))
                        .lines()
                        .get(0)
                        .kind())
                .isEqualTo(VascularLine.Kind.UNKNOWN);
    }

    @Test
    void statements_about_one_device_are_about_one_line() {
        String sketch = """
                line D1 peripheral-cannula left dorsum-of-hand 00:00
                line D1 venous-cannula - - ? .. 03:00 @ 03:00
                """;
        assertThat(only(watch(sketch, "02:00")).schedule()).isPresent();
        assertThat(only(watch(sketch, "04:00")).schedule()).isEmpty();
    }

    // --- times

    @Test
    void a_check_without_a_time_of_day_counts_for_none() {
        LineReview review = watch(HAND + "check left dorsum-of-hand day1 swelling-\n", "30:00");
        assertThat(only(review).checks()).hasSize(2);
        assertThat(sentences(review, "TimeNotUsable"))
                .containsExactly(
                        "The time of the check of the left dorsum of hand is not exact enough for a clock (2026-03-01): it counts for none."
                                + "\nMaybe its time of day is to be added.");
    }

    @Test
    void an_infusion_without_a_time_of_day_has_a_late_watch_only() {
        LineReview review = watch("give calcium-gluconate ? - left hand day1\n", "30:00");
        assertThat(only(review).schedule()).isEmpty();
        assertThat(only(review).lateWatches())
                .singleElement()
                .satisfies(late -> assertThat(late.until()).isEqualTo(LocalDate.of(2026, 4, 12)));
        assertThat(sentences(review, "TimeNotUsable"))
                .containsExactly(
                        "The time of the infusion of calcium gluconate is not exact enough for a clock (2026-03-01): no check is"
                                + " asked for while it ran, and its late watch counts from the end of that time."
                                + "\nMaybe its time of day is to be added.");
    }

    @Test
    void a_line_inserted_at_an_uncertain_time_is_in_place_once_something_ran_through_it() {
        String sketch = """
                line D1 peripheral-cannula left dorsum-of-hand day1 @ 08:00
                give glucose continuous D1 - 06:00 running
                """;
        SiteWatch hand = only(watch(sketch, "09:00"));
        assertThat(hand.lines().get(0).inserted()).isEqualTo(LineSketch.at("06:00"));
        assertThat(hand.schedule().orElseThrow().overdueBy()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void a_line_of_which_no_time_is_known_is_not_watched_and_that_is_said() {
        LineReview review = watch("line D1 PICC-line left cubital-fossa ?\n", "09:00");
        assertThat(review.sites()).isEmpty();
        assertThat(sentences(review, "TimeNotUsable"))
                .containsExactly(
                        "The time of the insertion of the line (PICC line) is not exact enough for a clock (time not known):"
                                + " it is not watched.\nMaybe its time of day is to be added.");
    }

    @Test
    void what_is_neither_said_to_have_ended_nor_to_run_is_over() {
        LineReview review = watch(HAND.replace(" running", ""), "02:00");
        assertThat(only(review).lateWatches()).hasSize(1);
        assertThat(sentences(review, "EndNotSaid"))
                .containsExactly(
                        "The end of the infusion of calcium gluconate (2026-03-01 01:00) is not recorded, and it is not said to"
                                + " run: no check is asked for after that moment.\nMaybe its period is to be completed.");
    }

    @Test
    void a_vesicant_whose_mode_is_not_said_counts_as_intermittent() {
        LineReview review = watch(HAND.replace("continuous", "?"), "02:00");
        assertThat(only(review).schedule().orElseThrow().every()).isEqualTo(Duration.ofMinutes(10));
        assertThat(sentences(review, "ModeNotSaid"))
                .containsExactly(
                        "It is not said whether the infusion of calcium gluconate (2026-03-01 01:00) is intermittent or"
                                + " continuous: it counts as intermittent, which is checked more often."
                                + "\nMaybe the method or the text of the dosage is to be completed.");
    }

    // --- places

    @Test
    void calcium_at_a_place_without_a_line_is_watched_while_it_ran() {
        LineReview review = watch("give calcium-gluconate continuous - left hand 01:00 .. 03:00\n", "05:00");
        assertThat(only(review).schedule()).isEmpty();
        assertThat(only(review).lateWatches()).hasSize(1);
        assertThat(sentences(review, "LineNotRecorded"))
                .containsExactly(
                        "No line is recorded for the infusion of calcium gluconate at the left hand (2026-03-01 01:00): the site"
                                + " is watched only while it ran, and for what comes late."
                                + "\nMaybe the insertion and the removal of the line stand elsewhere.");
    }

    @Test
    void calcium_without_a_place_keeps_its_late_watch() {
        LineReview review = watch("give calcium-gluconate intermittent - - - 01:00 .. 01:30\n", "05:00");
        assertThat(only(review).site().region()).isEqualTo(BodySite.WHOLE_BODY);
        assertThat(only(review).lateWatches().get(0).label()).isEqualTo("site that was not recorded");
        assertThat(sentences(review, "PlaceNotSaid"))
                .singleElement()
                .asString()
                .startsWith("The infusion of calcium gluconate");
    }

    @Test
    void a_check_without_a_place_counts_for_none() {
        assertThat(sentences(watch(HAND + "check - - 02:00 swelling+\n", "03:00"), "PlaceNotSaid"))
                .containsExactly("The check of a site (2026-03-01) names no site: it counts for none."
                        + "\nMaybe its body site or its device is to be added.");
    }

    @Test
    void other_drugs_that_cannot_be_placed_are_one_note() {
        String sketch = HAND + """
                give clindamycin ? - - - 01:00
                give glucose ? - - - 01:00
                give clindamycin ? - - - 01:20
                """;
        assertThat(sentences(watch(sketch, "02:00"), "LineNotNamed"))
                .containsExactly(
                        "3 infusions (clindamycin, glucose) cannot be placed at a line: none is a known vesicant, and they change"
                                + " no check.");
    }

    // --- checks

    @Test
    void only_the_units_that_a_measure_names_are_converted() {
        assertThat(measured("swelling-extent:35:mm").measures()).isEqualTo(Map.of("swelling-extent", 3.5));
        assertThat(measured("swelling-extent:3.5:cm").measures()).isEqualTo(Map.of("swelling-extent", 3.5));
        assertThat(measured("swelling-extent:35").measures()).isEmpty();
        assertThat(sentences(
                        watch(HAND + "check left dorsum-of-hand 01:40 swelling-extent:35\n", "02:00"),
                        "MeasureNotUsed"))
                .containsExactly(
                        "The extent of the swelling at the left dorsum of hand (2026-03-01 01:40) is 35 without a unit, which is no"
                                + " number of cm: it was not used.\nMaybe its unit is to be added.");
    }

    private static Check measured(String measure) {
        List<GradedCheck> checks = only(watch(HAND + "check left dorsum-of-hand 01:40 " + measure + "\n", "02:00"))
                .checks();
        return checks.get(checks.size() - 1).check();
    }

    @Test
    void a_degree_that_the_sign_does_not_have_is_said() {
        LineReview review = watch(HAND + "check left dorsum-of-hand 01:40 swelling=severe\n", "02:00");
        assertThat(sentences(review, "DegreeNotKnown"))
                .containsExactly(
                        "The degree (severe) of the swelling at the left dorsum of hand (2026-03-01 01:40) is not known: the"
                                + " swelling counts as present, its degree as not assessed.\nMaybe minimal or mild or marked was meant.");
        assertThat(only(review).checks().get(2).check().degrees()).isEmpty();
    }

    @Test
    void a_finding_at_the_place_days_later_is_a_late_look_by_whomever() {
        String sketch = """
                line D1 peripheral-cannula left dorsum-of-hand 00:00 .. 03:00
                give calcium-gluconate intermittent D1 - 01:00 .. 01:30
                find hard-lesion + left hand day14
                find hard-lesion + right hand day14
                """;
        LineReview review = watch(sketch, "336:00");
        assertThat(sentences(review, "LateLesionFound"))
                .singleElement()
                .asString()
                .startsWith("On day 13 after calcium gluconate the left dorsum of hand shows hardness");
        assertThat(sentences(review, "FitsNoLine")).isEmpty();
    }

    // --- deeds

    @Test
    void deeds_are_found_by_their_words_and_not_where_they_are_negated() {
        String injury = HAND + "check left dorsum-of-hand 02:00 swelling=marked blanching+\n";
        assertThat(states(injury + "do limb-elevation left dorsum-of-hand 02:10\n", "elevate"))
                .containsExactly(LadderStep.State.DONE);
        assertThat(states(injury + "do no-limb-elevation left dorsum-of-hand 02:10\n", "elevate"))
                .containsExactly(LadderStep.State.DUE);
        assertThat(states(injury + "give hyaluronidase ? - left dorsum-of-hand 02:10\n", "antidote"))
                .as("into a vein it is no antidote of the site")
                .containsExactly(LadderStep.State.DUE);
    }

    private static List<LadderStep.State> states(String sketch, String step) {
        return only(watch(sketch, "02:30")).injuries().get(0).steps().stream()
                .filter(one -> one.step().id().equals(step))
                .map(LadderStep::state)
                .toList();
    }

    // --- laws

    @Test
    void the_order_of_the_facts_does_not_matter() {
        PatientRecord record = RecordSketch.of(HAND + """
                line D1 venous-cannula - - ? .. 09:00 @ 09:00
                line - insertion-of-cannula left dorsum-of-hand day1
                check left dorsum-of-hand 02:00 swelling=marked blanching+
                do infusion-stopped left dorsum-of-hand 02:05
                give clindamycin ? - - - 01:00
                give calcium-chloride ? - - - 04:00
                find swelling + left hand day3
                """);
        LineReview first = LineWatch.of(record, LineSketch.US, LineSketch.at("80:00"));
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            List<Fact> facts = new ArrayList<>(record.facts());
            Collections.shuffle(facts, random);
            assertThat(LineWatch.of(record.with(facts), LineSketch.US, LineSketch.at("80:00")))
                    .isEqualTo(first);
        }
    }
}
