package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.review.line.LadderStep.State;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: what is done about an injury, with its clock from the moment of detection; both sides of each deadline. */
class B03_LadderTest {
    private static final String LINE = """
            age 60
            line A peripheral left forearm 00:00
            give calcium-gluconate continuous A 00:00
            check 09:00 left forearm clear
            """;
    private static final String GRADE_2 = LINE + "check 10:00 left forearm clear redness+\n";
    private static final String GRADE_3 = LINE + "check 10:00 left forearm clear blanching+\n";
    private static final String GRADE_4 = LINE + "check 10:00 left forearm clear blister+\n";
    private static final String SALINE_2 = GRADE_2.replace("calcium-gluconate", "clindamycin");

    private static Injury injury(String sketch, String time) {
        return LineSketch.watch(sketch, time).sites().get(0).injuries().get(0);
    }

    private static LadderStep step(String sketch, String id, String time) {
        return injury(sketch, time).steps().stream()
                .filter(step -> step.step().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String ids(String sketch) {
        return injury(sketch, "10:00").steps().stream()
                .map(step -> step.step().id())
                .collect(Collectors.joining(" "));
    }

    // --- which steps

    @Test
    void each_grade_has_its_steps() {
        assertThat(ids(GRADE_2))
                .isEqualTo(
                        "stop aspirate release-tapes elevate photograph antidote-decision remove-after-aspiration checks-vesicant no-restart");
        assertThat(ids(GRADE_3))
                .isEqualTo(
                        "stop aspirate release-tapes elevate photograph antidote remove-after-review doctor dressing consider-plastics checks review-after-antidote review-24-h no-restart");
        assertThat(ids(GRADE_4)).contains("refer-plastics").doesNotContain("consider-plastics");
    }

    @Test
    void after_a_drug_that_is_no_vesicant_the_cannula_comes_out_at_once_and_no_hourly_checks_are_asked_for() {
        assertThat(ids(SALINE_2)).isEqualTo("stop release-tapes elevate photograph remove-early no-restart");
    }

    @Test
    void a_product_that_is_not_known_counts_as_a_vesicant() {
        assertThat(ids(GRADE_2.replace("calcium-gluconate", "?"))).isEqualTo(ids(GRADE_2));
    }

    @Test
    void nothing_found_is_no_injury_and_nothing_assessed_is_none_either() {
        assertThat(LineSketch.watch(LINE, "10:00").sites().get(0).injuries()).isEmpty();
        assertThat(LineSketch.watch(LINE + "check 10:00 left forearm", "10:00")
                        .sites()
                        .get(0)
                        .injuries())
                .isEmpty();
    }

    // --- clocks

    @ParameterizedTest
    @CsvSource({
        "2, stop, 10:00, DUE",
        "2, stop, 10:01, OVERDUE",
        "2, aspirate, 11:00, DUE",
        "2, aspirate, 11:01, OVERDUE",
        "2, aspirate, 33:59, OVERDUE",
        "2, aspirate, 34:00, MISSED",
        "2, release-tapes, 11:00, DUE",
        "2, release-tapes, 11:01, OVERDUE",
        "2, elevate, 11:00, DUE",
        "2, elevate, 11:01, OVERDUE",
        "2, photograph, 11:00, DUE",
        "2, photograph, 11:01, OVERDUE",
        "2, antidote-decision, 11:00, DUE",
        "2, antidote-decision, 11:01, OVERDUE",
        "2, checks-vesicant, 33:59, DUE",
        "2, checks-vesicant, 34:00, DONE",
        "2, remove-after-aspiration, 11:01, WAITING",
        "2, no-restart, 12:00, DUE",
        "3, antidote, 11:00, DUE",
        "3, antidote, 11:01, OVERDUE",
        "3, antidote, 33:59, OVERDUE",
        "3, antidote, 34:00, MISSED",
        "3, doctor, 11:00, DUE",
        "3, doctor, 11:01, OVERDUE",
        "3, dressing, 12:00, DUE",
        "3, dressing, 12:01, OVERDUE",
        "3, consider-plastics, 34:00, DUE",
        "3, consider-plastics, 34:01, OVERDUE",
        "3, checks, 33:59, DUE",
        "3, checks, 34:00, DONE",
        "3, review-24-h, 31:59, WAITING",
        "3, review-24-h, 32:00, DUE",
        "3, review-24-h, 34:00, DUE",
        "3, review-24-h, 34:01, OVERDUE",
        "3, review-24-h, 57:59, OVERDUE",
        "3, review-24-h, 58:00, MISSED",
        "3, review-after-antidote, 13:00, WAITING",
        "4, refer-plastics, 12:00, DUE",
        "4, refer-plastics, 12:01, OVERDUE",
        "4, refer-plastics, 1017:59, OVERDUE",
        "4, refer-plastics, 1018:00, MISSED"
    })
    void deadlines(int grade, String id, String time, State state) {
        String sketch = grade == 2 ? GRADE_2 : grade == 3 ? GRADE_3 : GRADE_4;
        assertThat(step(sketch, id, time).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"11:00, DUE", "11:01, OVERDUE"})
    void a_drug_that_is_no_vesicant_leaves_an_hour_to_remove_the_cannula(String time, State state) {
        assertThat(step(SALINE_2, "remove-early", time).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"10:59, DUE", "11:20, DUE", "11:21, OVERDUE"})
    void the_cannula_comes_out_within_an_hour_of_aspiration(String time, State state) {
        assertThat(step(GRADE_2 + "do 10:20 aspiration-declined left forearm", "remove-after-aspiration", time)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"11:29, DUE", "11:30, DUE", "11:31, OVERDUE"})
    void from_grade_3_on_the_cannula_stays_until_a_doctor_has_seen_it(String time, State state) {
        assertThat(step(GRADE_3 + "do 10:30 provider-review left forearm", "remove-after-review", time)
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"11:39, WAITING", "11:40, DUE", "12:40, DUE", "12:41, OVERDUE", "34:39, OVERDUE", "34:40, MISSED"})
    void a_doctor_looks_again_one_to_two_hours_after_the_antidote(String time, State state) {
        assertThat(step(GRADE_3 + "do 10:40 antidote left forearm", "review-after-antidote", time)
                        .state())
                .isEqualTo(state);
    }

    @Test
    void one_review_by_a_doctor_does_only_what_its_time_fits() {
        String sketch = GRADE_3
                + "do 10:30 provider-review left forearm\ndo 10:40 antidote left forearm\ndo 32:00 provider-review left forearm\n";
        assertThat(step(sketch, "doctor", "40:00").done()).contains(LineSketch.at("10:30"));
        assertThat(step(sketch, "review-after-antidote", "40:00").done()).contains(LineSketch.at("32:00"));
        assertThat(step(sketch, "review-24-h", "40:00").done()).contains(LineSketch.at("32:00"));
        assertThat(step(sketch.replace("32:00", "31:59"), "review-24-h", "34:00")
                        .state())
                .isEqualTo(State.DUE);
    }

    @Test
    void overdue_grows_and_ends_with_the_deed() {
        assertThat(step(GRADE_2, "elevate", "11:30").overdueBy()).isEqualTo(Duration.ofMinutes(30));
        LadderStep done = step(GRADE_2 + "do 11:20 elevate left upper-limb", "elevate", "11:30");
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).contains(LineSketch.at("11:20"));
        assertThat(done.overdueBy()).isZero();
    }

    @Test
    void what_was_written_down_just_before_the_check_counts_but_not_what_was_done_before_the_check_before() {
        assertThat(step(GRADE_2 + "do 09:59 photograph left forearm", "photograph", "10:10")
                        .state())
                .isEqualTo(State.DONE);
        assertThat(step(GRADE_2 + "do 08:59 photograph left forearm", "photograph", "10:10")
                        .state())
                .isEqualTo(State.DUE);
    }

    @Test
    void a_deed_elsewhere_does_nothing_here() {
        assertThat(step(GRADE_2 + "do 10:05 photograph right forearm", "photograph", "10:10")
                        .state())
                .isEqualTo(State.DUE);
    }

    // --- stop and remove

    @Test
    void the_infusion_is_stopped_by_its_end_by_the_deed_and_by_the_removal_of_the_line() {
        String running = "continuous A 00:00";
        assertThat(step(GRADE_2.replace(running, running + " .. 10:05"), "stop", "10:10")
                        .done())
                .contains(LineSketch.at("10:05"));
        assertThat(step(GRADE_2 + "do 10:06 stop left forearm", "stop", "10:10").done())
                .contains(LineSketch.at("10:06"));
        assertThat(step(GRADE_2 + "do 10:07 remove-cannula left forearm", "stop", "10:10")
                        .done())
                .contains(LineSketch.at("10:07"));
        assertThat(step(GRADE_2.replace(running, running + " .. 09:30"), "stop", "10:10")
                        .done())
                .as("nothing ran")
                .contains(LineSketch.at("10:00"));
    }

    @Test
    void when_the_line_was_out_before_nothing_is_asked_of_the_cannula() {
        String out = GRADE_2.replace("forearm 00:00\n", "forearm 00:00 .. 09:30\n");
        assertThat(ids(out)).doesNotContain("aspirate", "remove-after-aspiration");
    }

    @Test
    void aspiration_is_missed_once_the_cannula_is_out() {
        String sketch = GRADE_2 + "do 10:05 remove-cannula left forearm";
        assertThat(step(sketch, "aspirate", "10:10").state()).isEqualTo(State.MISSED);
        assertThat(step(sketch, "remove-after-aspiration", "10:10").state()).isEqualTo(State.DONE);
    }

    // --- grades that change

    @Test
    void a_step_counts_from_the_check_that_first_showed_its_grade() {
        String sketch =
                GRADE_2 + "do 10:10 antidote-declined left forearm\ncheck 12:00 left forearm clear blanching+\n";
        assertThat(step(sketch, "antidote", "12:30").due()).contains(LineSketch.at("13:00"));
        assertThat(step(sketch, "antidote", "12:30").state())
                .as("what was declined at grade 2 is decided anew")
                .isEqualTo(State.DUE);
        assertThat(step(sketch, "photograph", "12:30").due()).contains(LineSketch.at("11:00"));
    }

    @Test
    void a_better_check_takes_no_step_back() {
        String sketch = GRADE_3 + "check 12:00 left forearm clear\n";
        assertThat(injury(sketch, "12:00").low()).isEqualTo(3);
        assertThat(step(sketch, "antidote", "12:00").state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void steps_of_a_grade_that_is_only_possible_hold_but_not_for_sure() {
        String sketch = LINE + "check 10:00 left forearm clear swelling+ blister?\n";
        Injury injury = injury(sketch, "10:00");
        assertThat(injury.low()).isEqualTo(1);
        assertThat(injury.high()).isEqualTo(4);
        assertThat(step(sketch, "refer-plastics", "10:00").certain()).isFalse();
        assertThat(step(sketch, "stop", "10:00").certain()).isTrue();
        String known = sketch + "check 10:20 left forearm clear swelling+ swelling=mild\n";
        assertThat(injury(known, "10:20").steps())
                .noneMatch(step -> step.step().id().equals("refer-plastics"));
    }

    // --- checks of the site

    @ParameterizedTest
    @CsvSource({"33:59, true", "34:00, false"})
    void the_site_is_checked_for_24_hours_also_when_the_line_is_out(String time, boolean checked) {
        String sketch = GRADE_3 + "do 10:30 provider-review left forearm\ndo 10:40 remove-cannula left forearm\n";
        SiteWatch site = LineSketch.watch(sketch, time).sites().get(0);
        assertThat(site.schedule().isPresent()).isEqualTo(checked);
        site.schedule().ifPresent(schedule -> {
            assertThat(schedule.every()).isEqualTo(Duration.ofHours(1));
            assertThat(schedule.basis().row()).isEqualTo("lines/ladder.yaml#ladders/ccjm/steps/checks");
        });
    }

    @Test
    void after_the_late_watch_a_new_finding_is_a_new_injury() {
        String sketch =
                GRADE_2 + "check 1017:59 left forearm clear redness+\ncheck 1018:00 left forearm clear redness+\n";
        assertThat(LineSketch.watch(sketch, "1017:59").sites().get(0).injuries())
                .hasSize(1);
        assertThat(LineSketch.watch(sketch, "1018:00").sites().get(0).injuries())
                .hasSize(2);
    }
}
