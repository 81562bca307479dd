package dev.kossa.review;

import static dev.kossa.review.Patients.FILM;
import static dev.kossa.review.Patients.INFANT;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.review.care.Plan;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: care options with their evidence, hard cautions, the schedule. */
class A06_PlanTest {
    private static final String TREATED = INFANT + "2020-06-15 given clindamycin intravenous right hand\n";

    @Test
    void observation_comes_with_24_of_24_infants_and_says_to_whom_it_applies() {
        Plan plan = review(INFANT + FILM, "2020-07-01").plan();
        assertThat(plan.options().get(0).id()).isEqualTo("conservative");
        assertThat(plan.options().get(0).evidence().get(0).count().orElseThrow().present())
                .isEqualTo(24);
        assertThat(plan.options().get(0).applies()).contains("without necrosis");
    }

    @Test
    void calcium_is_stopped_at_the_site_but_not_altogether_in_a_child_with_hypocalcaemic_seizures() {
        String sentence =
                review(INFANT + FILM + "2020-05-15 hypocalcaemia-history +", "2020-07-01").plan().issues().stream()
                        .filter(issue -> issue.type().equals("StopWouldLeaveHypocalcaemia"))
                        .findFirst()
                        .orElseThrow()
                        .sentence();
        assertThat(sentence)
                .startsWith(
                        "Stop calcium at this site now; before it is stopped altogether, check ionised calcium, ECG and the indication")
                .endsWith(
                        "Maybe another limb, a central line or the enteral route can take over; vitamin D treatment goes on.");
    }

    @Test
    void antibiotics_are_reviewed_only_after_calcification_was_seen_and_no_red_flag_stands() {
        assertThat(issues(TREATED, "2020-06-15")).doesNotContain("ReviewAntibiotics");
        assertThat(issues(TREATED + FILM, "2020-07-01")).contains("ReviewAntibiotics");
        assertThat(issues(TREATED + FILM + "2020-07-01 fever +", "2020-07-01")).doesNotContain("ReviewAntibiotics");
    }

    @Test
    void antibiotics_are_never_reviewed_under_three_months_of_age_or_at_an_unknown_age() {
        String newborn = (TREATED + FILM).replace("born 2019-09-01", "born 2020-05-01");
        assertThat(issues(newborn, "2020-07-01")).doesNotContain("ReviewAntibiotics");
        String unknown = (TREATED + FILM).replace("born 2019-09-01\n", "");
        assertThat(issues(unknown, "2020-07-01")).doesNotContain("ReviewAntibiotics");
    }

    @Test
    void the_schedule_has_a_film_at_14_to_21_days_counted_from_the_onset_and_one_at_two_months() {
        Plan plan = review(INFANT, "2020-06-15").plan();
        assertThat(plan.followUp())
                .filteredOn(a -> a.id().equals("film-day-14-21"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.from().orElseThrow()).hasToString("2020-06-24");
                    assertThat(a.until().orElseThrow()).hasToString("2020-07-01");
                });
        assertThat(plan.followUp())
                .extracting(a -> a.id())
                .contains("film-2-months")
                .doesNotContain("paper-film-each-visit");
    }

    @Test
    void the_outcome_is_an_interval_and_stands_beside_the_published_courses() {
        Plan plan = review(
                        INFANT + FILM + "2020-08-28 radiograph soft-tissue-calcification - left hand\n", "2020-09-01")
                .plan();
        assertThat(plan.course().orElseThrow().sentence()).contains("(0, 2 months]");
        assertThat(plan.course().orElseThrow().resolvedAtLeast())
                .isLessThanOrEqualTo(plan.course().orElseThrow().resolvedAtMost());
    }

    private static java.util.List<String> issues(String sketch, String day) {
        return review(sketch, day).plan().issues().stream().map(i -> i.type()).toList();
    }
}
