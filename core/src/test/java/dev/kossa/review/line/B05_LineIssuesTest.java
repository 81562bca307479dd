package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.LineIssue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: every sentence about a line, its severity, and that what is unconfirmed says so. */
class B05_LineIssuesTest {
    private static final String LINE = "age 60\nline A peripheral left forearm 00:00\n";
    private static final String CALCIUM = LINE + "give calcium-gluconate intermittent A 00:00\n";

    private static LineIssue only(String type, String sketch, String time) {
        List<LineIssue> found = LineSketch.watch(sketch, time).issues().stream()
                .filter(issue -> issue.type().equals(type))
                .toList();
        assertThat(found).as(type).hasSize(1);
        return found.get(0);
    }

    private static void assertSaid(String type, String sketch, String time, Severity severity, String sentence) {
        LineIssue issue = only(type, sketch, time);
        assertThat(issue.sentence()).isEqualTo(sentence);
        assertThat(issue.severity()).isEqualTo(severity);
    }

    private static void assertStep(String sketch, String time, Severity severity, String sentence) {
        assertThat(LineSketch.watch(sketch, time).issues())
                .filteredOn(issue -> issue.sentence().equals(sentence))
                .as(sentence)
                .singleElement()
                .satisfies(issue -> assertThat(issue.severity()).isEqualTo(severity));
    }

    @Test
    void no_profile() {
        LineReview review = LineWatch.of(LineSketch.of(LINE), LineSketch.KNOWLEDGE, LineSketch.at("00:10"));
        assertThat(review.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.sentence())
                    .isEqualTo(
                            "No policy profile was named: the strictest check intervals hold, and the actions follow the four-grade severity (CCJM).\nMaybe name the profile of the hospital.");
            assertThat(issue.severity()).isEqualTo(Severity.INFO);
            assertThat(issue.knowledge()).hasSize(2);
        });
        assertThat(LineSketch.watch(LINE, "00:10").issues()).isEmpty();
    }

    @Test
    void a_check_is_overdue() {
        assertSaid(
                "SiteCheckOverdue",
                LINE,
                "02:05",
                Severity.WARNING,
                "The check of the left forearm is overdue by 1 h 5 min: it was due at 2026-03-01 01:00 (every 1 h). Unconfirmed: seen only in a secondary source.");
    }

    @Test
    void a_check_after_an_injury_of_grade_3_rests_on_what_was_seen_and_so_comes_first() {
        String sketch = LINE + "check 00:30 left forearm clear blanching+\n";
        assertSaid(
                "SiteCheckOverdue",
                sketch,
                "01:31",
                Severity.ALERT,
                "The check of the left forearm is overdue by 1 min: it was due at 2026-03-01 01:30 (every 1 h).");
        assertThat(LineSketch.watch(sketch, "01:31").issues().get(0).severity()).isEqualTo(Severity.ALERT);
    }

    @Test
    void checks_were_late() {
        assertSaid(
                "CheckGap",
                LINE + "check 01:30 left forearm clear\ncheck 02:40 left forearm clear\n",
                "02:50",
                Severity.WARNING,
                "The left forearm was not checked in time 2 times; the check due at 2026-03-01 01:00 (every 1 h) was late by 30 min. Unconfirmed: seen only in a secondary source.");
    }

    @Test
    void an_injury_is_found() {
        assertSaid(
                "InfiltrationGraded",
                CALCIUM + "check 00:05 left forearm clear redness+ pain+\n",
                "00:05",
                Severity.WARNING,
                "The check of the left forearm at 2026-03-01 00:05 found an injury: four-grade severity (CCJM) grade 2 (redness)."
                        + " Beside it: CTCAE infusion site extravasation grade 2 (redness, pain); paediatric infiltration scale (Pop), unconfirmed, grade 2 (redness);"
                        + " percent of the limb (Cincinnati) grade 0 (nothing of it found); INS phlebitis grade 2 (pain, redness); VIP grade 2 (pain, redness). What one finding means for a grade is Kossa's reading of the scale.");
    }

    @Test
    void a_grade_changes() {
        String sketch = CALCIUM + "check 00:05 left forearm clear redness+\n";
        assertSaid(
                "GradeChanged",
                sketch + "check 00:10 left forearm clear redness+ blanching+\n",
                "00:10",
                Severity.WARNING,
                "The injury at the left forearm is worse at 2026-03-01 00:10: four-grade severity (CCJM) grade 3 (blanching), before grade 2.");
        assertSaid(
                "GradeChanged",
                sketch + "check 00:10 left forearm clear pain+\n",
                "00:10",
                Severity.WARNING,
                "The injury at the left forearm is better at 2026-03-01 00:10: four-grade severity (CCJM) grade 1 (pain), before grade 2.");
    }

    @Test
    void a_check_that_says_less_is_no_change() {
        String sketch = CALCIUM + "check 00:05 left forearm clear redness+\ncheck 00:10 left forearm redness+\n";
        assertThat(LineSketch.watch(sketch, "00:10").issues())
                .noneMatch(issue -> issue.type().equals("GradeChanged"));
    }

    @Test
    void phlebitis_without_an_injury() {
        assertSaid(
                "PhlebitisGraded",
                LINE + "check 00:05 left forearm clear cord+\ncheck 00:10 left forearm clear cord+\n",
                "00:10",
                Severity.WARNING,
                "The check of the left forearm at 2026-03-01 00:05 found signs of phlebitis: INS phlebitis grade 3 to 4 (palpable venous cord; not assessed: length of the cord); VIP grade 1 (palpable venous cord). What one finding means for a grade is Kossa's reading of the scale.");
    }

    @Test
    void the_last_check_cannot_be_graded() {
        assertSaid(
                "CannotBeGraded",
                LINE + "check 00:05 left forearm\ncheck 00:10 left forearm clear redness?\n",
                "00:10",
                Severity.WARNING,
                "The last check of the left forearm (2026-03-01 00:10) does not rule out an injury: four-grade severity (CCJM) cannot be graded, grade 0 to 2 (not assessed: redness).\nMaybe look again and write down what was looked for and not found.");
    }

    @Test
    void an_empty_check_after_an_injury_does_not_pass_for_a_good_one() {
        assertThat(only(
                                "CannotBeGraded",
                                LINE + "check 00:05 left forearm clear redness+\ncheck 00:10 left forearm\n",
                                "00:10")
                        .sentence())
                .startsWith("The last check of the left forearm (2026-03-01 00:10) does not rule out an injury");
    }

    @Test
    void blood_return_was_not_looked_for_or_not_there() {
        assertSaid(
                "CheckIncomplete",
                CALCIUM + "check 00:05 left forearm clear blood-return?\n",
                "00:06",
                Severity.WARNING,
                "The last check of the left forearm (2026-03-01 00:05) did not look for blood return, which each check needs now. Unconfirmed: seen only in a secondary source.");
        assertSaid(
                "BloodReturnAbsent",
                CALCIUM + "check 00:05 left forearm clear blood-return-\n",
                "00:06",
                Severity.WARNING,
                "The last check of the left forearm (2026-03-01 00:05) found no blood return.\nMaybe stop until it is known that the cannula lies in the vein; blood return alone does not prove it. Unconfirmed: seen only in a secondary source.");
        assertThat(LineSketch.watch(LINE + "check 00:05 left forearm clear blood-return?\n", "00:06")
                        .issues())
                .isEmpty();
    }

    @Test
    void a_measure_is_not_possible() {
        assertSaid(
                "MeasureNotPossible",
                LINE + "check 00:05 left forearm clear swelling-extent:-2.5\n",
                "00:06",
                Severity.WARNING,
                "The extent of the swelling (-2.5 cm) of the check of the left forearm at 2026-03-01 00:05 is not possible (0 cm to 150 cm): it is not used.\nMaybe the unit is another one.");
        assertThat(only("MeasureNotPossible", LINE + "check 00:05 left forearm clear swelling-share:NaN\n", "00:06")
                        .sentence())
                .startsWith("The swelling in percent of the limb (NaN %)");
    }

    @Test
    void a_step_is_due_overdue_or_perhaps_needed() {
        String sketch = CALCIUM + "check 00:05 left forearm clear redness+\n";
        assertStep(
                sketch,
                "00:05",
                Severity.INFO,
                "Injury at the left forearm: stop the infusion at this site and disconnect it (due by 2026-03-01 00:05).");
        assertStep(
                sketch,
                "00:06",
                Severity.ALERT,
                "Injury at the left forearm: stop the infusion at this site and disconnect it (overdue by 1 min, since 2026-03-01 00:05).");
        assertStep(
                sketch,
                "01:06",
                Severity.WARNING,
                "Injury at the left forearm: elevate the limb (overdue by 1 min, since 2026-03-01 01:05). Unconfirmed: an assumption.");
        assertStep(
                CALCIUM + "check 00:05 left forearm clear redness+ blister?\n",
                "02:06",
                Severity.WARNING,
                "Injury at the left forearm: refer to plastic surgery (overdue by 1 min, since 2026-03-01 02:05), if it is grade 4. Unconfirmed: an assumption.");
        assertStep(
                CALCIUM + "check 00:05 left forearm clear redness+ blister?\n",
                "01:06",
                Severity.WARNING,
                "Injury at the left forearm: begin irrigation with saline or an antidote within one hour (overdue by 1 min, since 2026-03-01 01:05), if it is grade 3 to 4.");
    }

    @Test
    void the_window_of_the_antidote_closes() {
        assertSaid(
                "AntidoteWindowClosing",
                CALCIUM + "check 00:05 left forearm clear blanching+\n",
                "00:30",
                Severity.WARNING,
                "Injury at the left forearm: begin irrigation with saline or an antidote within one hour; the window closes at 2026-03-01 01:05, in 35 min.");
    }

    @Test
    void the_cannula_was_removed_too_early() {
        String sketch = CALCIUM + "check 00:05 left forearm clear redness+\ndo 00:08 remove-cannula left forearm\n";
        assertSaid(
                "CannulaRemovedEarly",
                sketch,
                "00:10",
                Severity.WARNING,
                "The cannula at the left forearm was removed (2026-03-01 00:08) before this was done: leave the cannula and aspirate through it with a 1 mL syringe, or decide not to.");
        assertThat(LineSketch.watch(sketch + "do 00:07 aspirate left forearm\n", "00:10")
                        .issues())
                .noneMatch(issue -> issue.type().equals("CannulaRemovedEarly"));
        assertThat(only("CannulaRemovedEarly", sketch.replace("redness", "blanching"), "00:10")
                        .sentence())
                .endsWith("before this was done: have a doctor review the site.");
    }

    @Test
    void an_infusion_is_begun_on_the_injured_limb() {
        String sketch = CALCIUM
                + "check 00:05 left forearm clear redness+\nline B peripheral left hand 01:00\nline C peripheral right hand 01:00\n";
        assertSaid(
                "RestartOnInjuredLimb",
                sketch + "give calcium-gluconate continuous B 01:10\ngive calcium-gluconate continuous C 01:10\n",
                "01:20",
                Severity.WARNING,
                "An infusion of calcium gluconate was begun at the left hand, on the limb that is injured at the left forearm (2026-03-01 01:10). Unconfirmed: an assumption.\nMaybe stop it and re-site away from this limb.");
        assertSaid(
                "RestartOnInjuredLimb",
                sketch + "give calcium-gluconate continuous A 01:10\n",
                "01:20",
                Severity.ALERT,
                "An infusion of calcium gluconate was begun at the injured left forearm (2026-03-01 01:10).\nMaybe stop it and re-site away from this limb.");
    }

    @Test
    void a_vesicant_runs_too_long() {
        assertSaid(
                "VesicantTooLong",
                CALCIUM,
                "01:01",
                Severity.WARNING,
                "The infusion of calcium gluconate at the left forearm has run for 1 h 1 min through a peripheral line; at most 1 h is advised for a vesicant. Unconfirmed: seen only in a secondary source.\nMaybe a central line can take over.");
        assertThat(LineSketch.watch(CALCIUM, "01:00").issues())
                .noneMatch(issue -> issue.type().equals("VesicantTooLong"));
        assertThat(LineSketch.watch(CALCIUM.replace("peripheral", "central"), "01:01")
                        .issues())
                .noneMatch(issue -> issue.type().equals("VesicantTooLong"));
    }

    @Test
    void the_late_watch_is_open_and_a_lesion_is_found() {
        String sketch = CALCIUM + "check 00:05 left forearm clear\ndo 00:10 remove-cannula left forearm\n";
        assertSaid(
                "LateWatchOpen",
                sketch,
                "00:10",
                Severity.INFO,
                "After calcium gluconate: look at the left forearm until 2026-04-12, also after discharge, for hardness, swelling, redness, blue discoloration, warmth, pain, tenderness, blister, ulcer, necrosis, white material; a plain X-ray is informative from 2026-03-15 to 2026-03-22. Unconfirmed: seen only in a secondary source.");
        assertSaid(
                "LateLesionFound",
                sketch + "check 312:10 left forearm clear induration+ redness+\n",
                "313:00",
                Severity.WARNING,
                "On day 13 after calcium gluconate the left forearm shows hardness, redness (2026-03-14 00:10): examine the limb, think of calcinosis cutis, and do not wait for a documented extravasation: it can occur without one; infection is not excluded by this. A plain X-ray is informative from 2026-03-15 to 2026-03-22; an earlier normal one does not exclude it. Unconfirmed: seen only in a secondary source.");
    }

    @Test
    void what_belongs_to_no_line() {
        assertSaid(
                "FitsNoLine",
                LINE + "check 00:05 right forearm clear\n",
                "00:06",
                Severity.WARNING,
                "The check of the right forearm at 2026-03-01 00:05 belongs to no line that is known then: it counts for none.\nMaybe its place or its line is to be corrected.");
        assertThat(only("FitsNoLine", LINE + "give calcium-chloride unknown Z 00:05\n", "00:06")
                        .sentence())
                .startsWith("The infusion of calcium chloride at 2026-03-01 00:05 belongs to no line");
        assertThat(only("FitsNoLine", LINE + "do 00:05 stop right forearm\n", "00:06")
                        .sentence())
                .startsWith("The deed (stop) at 2026-03-01 00:05 belongs to no line");
    }

    @Test
    void an_end_before_its_beginning_is_not_used() {
        assertSaid(
                "LineTimesContradict",
                "age 60\nline A peripheral left forearm 02:00 .. 01:00\n",
                "02:10",
                Severity.WARNING,
                "The line at the left forearm ends (2026-03-01 01:00) before it begins (2026-03-01 02:00): it counts as not ended.\nMaybe the two are swapped.");
        assertThat(only("LineTimesContradict", LINE + "give calcium-chloride unknown A 00:05 .. 00:01\n", "00:06")
                        .sentence())
                .startsWith("The infusion of calcium chloride ends");
    }
}
