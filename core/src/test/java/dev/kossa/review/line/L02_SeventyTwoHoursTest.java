package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.CheckIssue;
import dev.kossa.issue.LineIssue;
import dev.kossa.record.Origin;
import dev.kossa.review.line.Schedule.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * FEATURE UNDER TEST: a watch of 72 hours with missed checks, a grade that changes, a line that is changed, and a late lesion on day 13,
 * at every minute.
 */
class L02_SeventyTwoHoursTest {
    static final String WATCH = """
            age 60
            line A peripheral left dorsum-of-hand 00:00 .. 20:30
            line B peripheral right forearm 21:00 .. 72:00
            give calcium-gluconate intermittent A 06:00 .. 06:30
            give calcium-gluconate intermittent A 18:00 .. 18:12
            give calcium-gluconate continuous B 30:00 .. 31:00
            check 00:55 left dorsum-of-hand clear
            check 01:50 left dorsum-of-hand clear
            check 06:08 left dorsum-of-hand clear
            check 06:16 left dorsum-of-hand clear
            check 06:24 left dorsum-of-hand clear
            check 18:10 left dorsum-of-hand clear swelling+ swelling=minimal pain+
            do 18:12 stop left dorsum-of-hand
            do 18:30 aspirate left dorsum-of-hand
            do 18:40 elevate left dorsum-of-hand
            do 19:30 photograph left dorsum-of-hand
            check 20:00 left dorsum-of-hand clear swelling+ swelling=mild pain+ blanching+ slow-refill+
            do 20:10 provider-review left dorsum-of-hand
            do 20:20 antidote left dorsum-of-hand
            check 21:20 left dorsum-of-hand clear swelling+ swelling=mild blanching+
            do 22:00 provider-review left dorsum-of-hand
            check 30:30 right forearm clear
            do 43:00 provider-review left dorsum-of-hand
            check 71:30 right forearm clear
            check 331:00 left dorsum-of-hand clear induration+ swelling+
            """;

    private static final int END_min = 73 * 60;

    private static final List<LineReview> EVERY_MINUTE = IntStream.rangeClosed(0, END_min)
            .mapToObj(minute ->
                    LineWatch.of(LineSketch.of(WATCH), LineSketch.US, LineSketch.ZERO.plus(Duration.ofMinutes(minute))))
            .toList();

    private static Optional<SiteWatch> site(LineReview review, String label) {
        return review.sites().stream()
                .filter(site -> site.label().equals(label))
                .findFirst();
    }

    /** What changes from one minute to the next. */
    private static String summary() {
        List<String> lines = new ArrayList<>();
        Map<String, String> before = new HashMap<>();
        for (LineReview review : EVERY_MINUTE) {
            for (SiteWatch site : review.sites()) {
                Map<String, String> now = new LinkedHashMap<>();
                now.put("check", site.schedule().map(s -> s.state().name()).orElse("none"));
                site.injuries()
                        .forEach(injury -> injury.steps()
                                .forEach(step ->
                                        now.put(step.step().id(), step.state().name())));
                now.forEach((what, state) -> {
                    String old = before.put(site.label() + what, state);
                    if (!state.equals(old)) {
                        lines.add(time(review.asOf()) + " " + site.label() + ": " + what + " " + state);
                    }
                });
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String time(Instant moment) {
        Duration since = Duration.between(LineSketch.ZERO, moment);
        return String.format(Locale.ROOT, "%02d:%02d", since.toHours(), since.toMinutesPart());
    }

    @Test
    void what_is_due_overdue_and_done_at_every_minute() {
        assertThat(summary()).isEqualTo("""
                00:00 left dorsum of hand: check DONE
                02:50 left dorsum of hand: check DUE
                02:51 left dorsum of hand: check OVERDUE
                06:08 left dorsum of hand: check DONE
                06:13 left dorsum of hand: check DUE
                06:16 left dorsum of hand: check DONE
                06:21 left dorsum of hand: check DUE
                06:24 left dorsum of hand: check DONE
                06:29 left dorsum of hand: check DUE
                06:30 left dorsum of hand: check DONE
                07:24 left dorsum of hand: check DUE
                07:25 left dorsum of hand: check OVERDUE
                18:10 left dorsum of hand: check DONE
                18:10 left dorsum of hand: stop DUE
                18:10 left dorsum of hand: aspirate DUE
                18:10 left dorsum of hand: release-tapes DUE
                18:10 left dorsum of hand: elevate DUE
                18:10 left dorsum of hand: photograph DUE
                18:10 left dorsum of hand: antidote-decision DUE
                18:10 left dorsum of hand: remove-after-aspiration WAITING
                18:10 left dorsum of hand: checks-vesicant DUE
                18:10 left dorsum of hand: no-restart DUE
                18:11 left dorsum of hand: stop OVERDUE
                18:12 left dorsum of hand: stop DONE
                18:30 left dorsum of hand: aspirate DONE
                18:30 left dorsum of hand: remove-after-aspiration DUE
                18:40 left dorsum of hand: elevate DONE
                19:10 left dorsum of hand: check DUE
                19:11 left dorsum of hand: check OVERDUE
                19:11 left dorsum of hand: release-tapes OVERDUE
                19:11 left dorsum of hand: photograph OVERDUE
                19:11 left dorsum of hand: antidote-decision OVERDUE
                19:30 left dorsum of hand: photograph DONE
                19:31 left dorsum of hand: remove-after-aspiration OVERDUE
                20:00 left dorsum of hand: check DONE
                20:00 left dorsum of hand: antidote DUE
                20:00 left dorsum of hand: remove-after-review WAITING
                20:00 left dorsum of hand: doctor DUE
                20:00 left dorsum of hand: dressing DUE
                20:00 left dorsum of hand: consider-plastics DUE
                20:00 left dorsum of hand: checks DUE
                20:00 left dorsum of hand: review-after-antidote WAITING
                20:00 left dorsum of hand: review-24-h WAITING
                20:10 left dorsum of hand: remove-after-review DUE
                20:10 left dorsum of hand: doctor DONE
                20:20 left dorsum of hand: antidote DONE
                20:30 left dorsum of hand: remove-after-review DONE
                21:00 left dorsum of hand: check DUE
                21:00 right forearm: check DONE
                21:01 left dorsum of hand: check OVERDUE
                21:20 left dorsum of hand: check DONE
                21:20 left dorsum of hand: review-after-antidote DUE
                22:00 left dorsum of hand: review-after-antidote DONE
                22:00 right forearm: check DUE
                22:01 left dorsum of hand: dressing OVERDUE
                22:01 right forearm: check OVERDUE
                22:20 left dorsum of hand: check DUE
                22:21 left dorsum of hand: check OVERDUE
                30:30 right forearm: check DONE
                31:30 right forearm: check DUE
                31:31 right forearm: check OVERDUE
                42:00 left dorsum of hand: review-24-h DUE
                42:10 left dorsum of hand: release-tapes MISSED
                43:00 left dorsum of hand: review-24-h DONE
                44:00 left dorsum of hand: check none
                44:00 left dorsum of hand: dressing MISSED
                44:00 left dorsum of hand: checks DONE
                44:01 left dorsum of hand: consider-plastics OVERDUE
                71:30 right forearm: check DONE
                72:00 right forearm: check none
                """);
    }

    @Test
    void overdue_grows_minute_by_minute_until_a_check_or_the_end_of_the_watch_and_then_begins_anew() {
        for (int minute = 1; minute < EVERY_MINUTE.size(); minute++) {
            LineReview now = EVERY_MINUTE.get(minute);
            for (SiteWatch before : EVERY_MINUTE.get(minute - 1).sites()) {
                SiteWatch after = site(now, before.label()).orElseThrow();
                Duration late = before.schedule().map(Schedule::overdueBy).orElse(Duration.ZERO);
                boolean checked = after.checks().size() > before.checks().size();
                if (checked) {
                    assertThat(after.schedule().map(Schedule::overdueBy))
                            .as(time(now.asOf()))
                            .contains(Duration.ZERO);
                } else if (!late.isZero() && after.schedule().isPresent()) {
                    assertThat(after.schedule().get().overdueBy())
                            .as(time(now.asOf()))
                            .isEqualTo(late.plusMinutes(1));
                }
            }
        }
    }

    @Test
    void gaps_that_have_ended_are_kept_and_do_not_overlap_with_what_is_overdue_now() {
        for (LineReview review : EVERY_MINUTE) {
            for (SiteWatch site : review.sites()) {
                Instant end = Instant.MIN;
                for (Gap gap : site.gaps()) {
                    assertThat(gap.from()).isAfterOrEqualTo(end);
                    assertThat(gap.length()).isPositive();
                    end = gap.to();
                }
                Instant last = end;
                site.schedule()
                        .filter(s -> s.state() == State.OVERDUE)
                        .ifPresent(s -> assertThat(s.due()).isAfterOrEqualTo(last));
            }
        }
        assertThat(site(EVERY_MINUTE.get(END_min), "left dorsum of hand")
                        .orElseThrow()
                        .gaps())
                .extracting(gap -> time(gap.from()) + " to " + time(gap.to()))
                .containsExactly(
                        "02:50 to 06:08", "07:24 to 18:10", "19:10 to 20:00", "21:00 to 21:20", "22:20 to 44:00");
        assertThat(site(EVERY_MINUTE.get(END_min), "right forearm")
                        .orElseThrow()
                        .gaps())
                .extracting(gap -> time(gap.from()) + " to " + time(gap.to()))
                .containsExactly("22:00 to 30:30", "31:30 to 71:30");
    }

    @Test
    void the_site_with_the_injury_keeps_its_ladder_to_the_end_and_no_step_is_undone() {
        Map<String, LadderStep.State> before = new HashMap<>();
        for (LineReview review : EVERY_MINUTE) {
            boolean found = !review.asOf().isBefore(LineSketch.at("18:10"));
            List<Injury> injuries =
                    site(review, "left dorsum of hand").orElseThrow().injuries();
            assertThat(injuries).hasSize(found ? 1 : 0);
            injuries.stream().flatMap(injury -> injury.steps().stream()).forEach(step -> {
                LadderStep.State old = before.put(step.step().id(), step.state());
                if (old == LadderStep.State.DONE) {
                    assertThat(step.state()).isEqualTo(LadderStep.State.DONE);
                }
                if (step.state() == LadderStep.State.OVERDUE) {
                    assertThat(step.overdueBy())
                            .isEqualTo(Duration.between(step.due().orElseThrow(), review.asOf()));
                }
            });
        }
    }

    @Test
    void about_one_check_at_most_one_thing_is_said() {
        for (LineReview review : EVERY_MINUTE) {
            Map<Origin, Long> said = review.issues().stream()
                    .filter(CheckIssue.class::isInstance)
                    .collect(Collectors.groupingBy(issue -> issue.facts().get(0), Collectors.counting()));
            assertThat(said.values()).allMatch(count -> count == 1);
        }
    }

    @Test
    void at_most_one_overdue_check_is_said_of_each_site() {
        for (LineReview review : EVERY_MINUTE) {
            assertThat(review.issues())
                    .filteredOn(issue -> issue.type().equals("SiteCheckOverdue"))
                    .extracting(LineIssue::sentence)
                    .doesNotHaveDuplicates()
                    .hasSizeLessThanOrEqualTo(review.sites().size());
        }
    }

    @Test
    void the_line_that_was_removed_without_an_injury_leaves_the_late_watch_only() {
        LineReview end = EVERY_MINUTE.get(72 * 60);
        assertThat(site(end, "right forearm").orElseThrow().schedule()).isEmpty();
        assertThat(site(end, "right forearm").orElseThrow().injuries()).isEmpty();
        assertThat(end.issues())
                .filteredOn(issue -> issue.sentence().contains("right forearm"))
                .extracting(LineIssue::type)
                .containsExactly("LateWatchOpen");
    }

    @Test
    void the_lesion_of_day_13_is_told_as_a_late_one_and_starts_no_ladder() {
        LineReview review = LineSketch.watch(WATCH, "331:00");
        assertThat(site(review, "left dorsum of hand").orElseThrow().injuries()).hasSize(1);
        assertThat(site(review, "left dorsum of hand").orElseThrow().schedule()).isEmpty();
        assertThat(review.issues().stream().map(issue -> issue.severity() + " " + issue.type()))
                .containsExactly(
                        "WARNING GradeChanged",
                        "WARNING InfiltrationGraded",
                        "WARNING LateLesionFound",
                        "INFO LateWatchOpen",
                        "INFO LateWatchOpen");
        assertThat(review.issues().get(2).sentence())
                .startsWith(
                        "On day 13 after calcium gluconate the left dorsum of hand shows hardness, swelling (2026-03-14 19:00)");
    }
}
