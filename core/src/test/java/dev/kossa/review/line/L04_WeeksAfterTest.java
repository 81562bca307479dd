package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.CheckIssue;
import dev.kossa.issue.LineIssue;
import dev.kossa.record.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** LAW: after the 72 hours only the late watch is left, hour by hour until day 46; the lesion of day 13 falls into it. */
class L04_WeeksAfterTest {
    private static final Instant LESION = LineSketch.at("331:00");
    private static final String INJURED = "left dorsum of hand";
    private static final String SOUND = "right forearm";

    private static final List<LineReview> EVERY_HOUR = IntStream.rangeClosed(73, 46 * 24)
            .mapToObj(hour -> LineWatch.of(
                    LineSketch.of(L02_SeventyTwoHoursTest.WATCH),
                    LineSketch.US,
                    LineSketch.ZERO.plus(Duration.ofHours(hour))))
            .toList();

    private static SiteWatch site(LineReview review, String label) {
        return review.sites().stream()
                .filter(site -> site.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void no_check_is_asked_for_any_more() {
        for (LineReview review : EVERY_HOUR) {
            assertThat(review.sites())
                    .hasSize(2)
                    .allMatch(site -> site.schedule().isEmpty());
            assertThat(review.issues()).noneMatch(issue -> issue.type().equals("SiteCheckOverdue"));
        }
    }

    @Test
    void the_line_that_was_removed_without_an_injury_leaves_the_late_watch_only_and_that_ends() {
        boolean open = true;
        for (LineReview review : EVERY_HOUR) {
            List<String> said = review.issues().stream()
                    .filter(issue -> issue.sentence().contains(SOUND))
                    .map(LineIssue::type)
                    .toList();
            assertThat(said)
                    .as(review.asOf().toString())
                    .isEqualTo(said.isEmpty() ? List.of() : List.of("LateWatchOpen"));
            assertThat(open || said.isEmpty()).as("once ended it stays ended").isTrue();
            open = !said.isEmpty();
            assertThat(site(review, SOUND).injuries()).isEmpty();
        }
        assertThat(open).isFalse();
        LineReview day28 = EVERY_HOUR.get(28 * 24 - 73);
        assertThat(day28.issues().stream().map(LineIssue::type)).contains("LateWatchOpen");
    }

    @Test
    void the_site_with_the_injury_keeps_its_ladder_to_the_end_and_no_step_is_undone() {
        Map<String, LadderStep.State> before = new HashMap<>();
        for (LineReview review : EVERY_HOUR) {
            List<Injury> injuries = site(review, INJURED).injuries();
            assertThat(injuries).hasSize(1);
            for (LadderStep step : injuries.get(0).steps()) {
                LadderStep.State old = before.put(step.step().id(), step.state());
                boolean over = old == LadderStep.State.DONE || old == LadderStep.State.MISSED;
                assertThat(!over || step.state() == old).as(step.step().id()).isTrue();
            }
        }
        assertThat(before)
                .containsEntry("checks", LadderStep.State.DONE)
                .containsEntry("aspirate", LadderStep.State.DONE);
    }

    @Test
    void the_lesion_is_told_from_its_hour_on_and_never_before() {
        for (LineReview review : EVERY_HOUR) {
            boolean told =
                    review.issues().stream().anyMatch(issue -> issue.type().equals("LateLesionFound"));
            assertThat(told)
                    .as(review.asOf().toString())
                    .isEqualTo(!review.asOf().isBefore(LESION));
        }
    }

    @Test
    void about_one_check_at_most_one_thing_is_said() {
        for (LineReview review : EVERY_HOUR) {
            Map<Origin, Long> said = review.issues().stream()
                    .filter(CheckIssue.class::isInstance)
                    .collect(Collectors.groupingBy(issue -> issue.facts().get(0), Collectors.counting()));
            assertThat(said.values()).allMatch(count -> count == 1);
        }
    }
}
