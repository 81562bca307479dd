package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Layers;
import dev.kossa.review.line.Schedule.State;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: when a site is to be checked next, by patient, product, line and profile; both sides of each edge. */
class B01_ScheduleTest {
    private static final String CHILD = "age 60\nline A peripheral left forearm 00:00\n";
    private static final String ADULT = "age 9000\nline A peripheral left forearm 00:00\n";
    private static final String ABLE = """
            risk cannot-report -
            risk sensory-deficit -
            risk sedated -
            risk critically-ill -
            """;
    private static final Knowledge ALL_CLASSES = profile("a, b, c and d");

    private static Knowledge profile(String classes) {
        String text = """
                owner: ward
                reviewed: x
                profile: {id: ours, label: our hospital}
                choices:
                  - {id: line-check-class, value: "%s", source: ins-position-2012, tag: V2, approver: x, reason: x, date: 2026-01-01, review-by: 2027-01-01}
                """.formatted(classes);
        return Knowledge.load(new ClassPathKnowledge(), Layers.NONE.withOverlay("ours.yaml", text));
    }

    private static Schedule schedule(String sketch, Knowledge knowledge, String time) {
        return LineWatch.of(LineSketch.of(sketch), knowledge, LineSketch.at(time))
                .sites()
                .get(0)
                .schedule()
                .orElseThrow();
    }

    private static String row(String sketch, Knowledge knowledge, String time) {
        String path = schedule(sketch, knowledge, time).basis().row();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static State state(String sketch, String time) {
        return schedule(sketch, LineSketch.US, time).state();
    }

    // --- intervals

    @ParameterizedTest
    @CsvSource({"00:59, DONE", "01:00, DUE", "01:01, OVERDUE"})
    void a_child_is_checked_every_hour_from_the_insertion_on(String time, State state) {
        assertThat(state(CHILD, time)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"01:29, DONE", "01:30, DUE", "01:31, OVERDUE"})
    void the_clock_begins_anew_with_each_check(String time, State state) {
        assertThat(state(CHILD + "check 00:30 left forearm clear", time)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"00:34, DONE", "00:35, DUE", "00:40, DUE", "00:41, OVERDUE"})
    void during_an_intermittent_vesicant_the_next_check_is_due_after_5_minutes_and_overdue_after_10(
            String time, State state) {
        String sketch = CHILD + "give calcium-gluconate intermittent A 00:20\ncheck 00:30 left forearm clear";
        assertThat(state(sketch, time)).isEqualTo(state);
        assertThat(row(sketch, LineSketch.US, time)).isEqualTo("intermittent-vesicant");
    }

    @ParameterizedTest
    @CsvSource({"00:24, DONE", "00:25, DUE", "00:30, DUE", "00:31, OVERDUE"})
    void a_stricter_interval_has_its_own_clock_from_when_it_begins_to_hold(String time, State state) {
        assertThat(state(CHILD + "check 00:01 left forearm clear\ngive calcium-gluconate intermittent A 00:20", time))
                .isEqualTo(state);
    }

    @Test
    void when_the_stricter_interval_ends_in_time_the_laxer_one_counts_from_the_last_check() {
        String sketch = CHILD + "give calcium-gluconate intermittent A 00:20 .. 00:35\ncheck 00:30 left forearm clear";
        assertThat(schedule(sketch, LineSketch.US, "01:00").due()).isEqualTo(LineSketch.at("01:30"));
    }

    @Test
    void a_check_that_became_overdue_stays_so_when_the_interval_becomes_laxer() {
        String sketch = CHILD + "give calcium-gluconate intermittent A 00:20 .. 00:45\ncheck 00:30 left forearm clear";
        Schedule schedule = schedule(sketch, LineSketch.US, "00:50");
        assertThat(schedule.state()).isEqualTo(State.OVERDUE);
        assertThat(schedule.overdueBy()).isEqualTo(Duration.ofMinutes(10));
    }

    // --- for whom

    @ParameterizedTest
    @CsvSource({"28, newborn", "29, child", "6574, child", "6575, everybody-else"})
    void age_decides_the_row(long days, String row) {
        assertThat(row("age " + days + "\nline A peripheral left forearm 00:00", LineSketch.US, "00:00"))
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({"03:59, DONE", "04:00, DUE", "04:01, OVERDUE"})
    void an_adult_who_can_report_is_checked_every_four_hours_where_the_profile_uses_that_class(
            String time, State state) {
        assertThat(schedule(ADULT + ABLE, ALL_CLASSES, time).state()).isEqualTo(state);
        assertThat(row(ADULT + ABLE, ALL_CLASSES, time)).isEqualTo("able-to-report");
    }

    @ParameterizedTest
    @CsvSource({"00:59, DONE", "01:00, DUE", "02:00, DUE", "02:01, OVERDUE"})
    void an_adult_at_risk_is_checked_every_one_to_two_hours(String time, State state) {
        String sketch = ADULT + ABLE.replace("sedated -", "sedated +");
        assertThat(schedule(sketch, ALL_CLASSES, time).state()).isEqualTo(state);
        assertThat(row(sketch, ALL_CLASSES, time)).isEqualTo("at-risk");
    }

    @Test
    void a_risk_that_was_not_ruled_out_counts_and_so_does_a_site_at_risk() {
        assertThat(row(ADULT, ALL_CLASSES, "00:00")).isEqualTo("at-risk");
        assertThat(row(ADULT.replace("forearm", "dorsum-of-hand") + ABLE, ALL_CLASSES, "00:00"))
                .isEqualTo("at-risk");
    }

    @Test
    void a_vesicant_ends_the_four_hours_and_so_does_a_product_that_is_not_known() {
        String vesicant = ADULT + ABLE + "give calcium-gluconate continuous A 00:00";
        assertThat(row(vesicant, ALL_CLASSES, "00:00")).isEqualTo("everybody-else");
        assertThat(row(vesicant.replace("calcium-gluconate", "?"), ALL_CLASSES, "00:00"))
                .isEqualTo("everybody-else");
        assertThat(row(vesicant.replace("continuous", "unknown"), ALL_CLASSES, "00:00"))
                .isEqualTo("intermittent-vesicant");
    }

    @Test
    void an_unknown_age_counts_as_the_stricter() {
        assertThat(row(ADULT.replace("age 9000\n", "") + ABLE, ALL_CLASSES, "00:00"))
                .isNotEqualTo("able-to-report");
    }

    @Test
    void a_central_line_is_checked_like_everybody_else_also_during_a_vesicant() {
        String sketch = CHILD.replace("peripheral", "central") + "give calcium-gluconate intermittent A 00:00\n";
        assertThat(row(sketch, LineSketch.US, "00:00")).isEqualTo("everybody-else");
        assertThat(row(sketch.replace("central", "unknown"), LineSketch.US, "00:00"))
                .isEqualTo("intermittent-vesicant");
    }

    @Test
    void a_class_without_a_row_for_all_leaves_nobody_out() {
        assertThat(row(ADULT, profile("d"), "00:00")).isEqualTo("everybody-else");
    }

    @Test
    void no_choice_of_classes_is_stricter_than_none() {
        for (String patient :
                new String[] {CHILD, ADULT, ADULT + ABLE, ADULT + "give calcium-chloride unknown A 00:00"}) {
            Duration standard = schedule(patient, LineSketch.KNOWLEDGE, "00:00").every();
            for (String classes : new String[] {"a", "a and b", "b and d", "a, b, c and d"}) {
                assertThat(schedule(patient, profile(classes), "00:00").every()).isGreaterThanOrEqualTo(standard);
            }
        }
    }

    // --- the end

    @Test
    void a_line_that_is_out_without_an_injury_asks_for_no_check() {
        LineReview review = LineSketch.watch(
                CHILD.strip() + " .. 00:30\ngive calcium-gluconate continuous A 00:00\ncheck 00:10 left forearm clear",
                "00:30");
        assertThat(review.sites().get(0).schedule()).isEmpty();
        assertThat(review.sites().get(0).gaps()).isEmpty();
        assertThat(review.issues()).extracting(issue -> issue.type()).containsExactly("LateWatchOpen");
    }

    @Test
    void gaps_of_the_past_are_kept_with_what_was_asked_for() {
        SiteWatch site = LineSketch.watch(
                        CHILD + "check 01:00 left forearm clear\ncheck 02:20 left forearm clear\n", "02:30")
                .sites()
                .get(0);
        assertThat(site.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.from()).isEqualTo(LineSketch.at("02:00"));
            assertThat(gap.length()).isEqualTo(Duration.ofMinutes(20));
        });
        assertThat(site.schedule().flatMap(Schedule::last)).isEqualTo(Optional.of(LineSketch.at("02:20")));
    }

    @Test
    void a_check_belongs_to_the_site_also_when_its_place_is_said_less_exactly() {
        String sketch = CHILD.replace("forearm", "dorsum-of-hand");
        assertThat(state(sketch + "check 00:50 left hand clear", "01:20")).isEqualTo(State.DONE);
        assertThat(state(sketch + "check 00:50 right hand clear", "01:20")).isEqualTo(State.OVERDUE);
    }

    @Test
    void a_second_line_at_the_same_place_is_the_same_site_with_a_new_clock() {
        String sketch = """
                age 60
                line A peripheral left forearm 00:00 .. 00:50
                line B peripheral left forearm 05:00
                """;
        LineReview review = LineSketch.watch(sketch, "06:10");
        assertThat(review.sites()).hasSize(1);
        Schedule schedule = review.sites().get(0).schedule().orElseThrow();
        assertThat(schedule.overdueBy()).isEqualTo(Duration.ofMinutes(10));
        assertThat(review.sites().get(0).gaps()).isEmpty();
    }

    @Test
    void risks_of_age_place_and_product_are_seen_without_being_said() {
        String sketch = "age 10\nrisk premature +\nline A peripheral left dorsum-of-hand 00:00\n"
                + "give calcium-chloride continuous A 00:00";
        assertThat(LineSketch.watch(sketch, "00:10").sites().get(0).risks())
                .extracting(risk -> risk.id())
                .containsExactlyInAnyOrder("newborn", "premature", "site-high-risk", "vesicant-infused");
    }
}
