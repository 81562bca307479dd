package dev.kossa.review;

import static dev.kossa.review.Patients.FILM;
import static dev.kossa.review.Patients.INFANT;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what was known by then is used, nothing later. */
class A08_ReviewFormTest {
    @Test
    void a_result_that_was_not_yet_known_is_not_used() {
        Review early = review(INFANT + FILM, "2020-06-15");
        assertThat(early.record().facts())
                .hasSize(review(INFANT, "2020-06-15").record().facts().size());
        assertThat(early.diagnostics().trajectory().lastSeen()).isEmpty();
    }

    @Test
    void every_output_carries_the_version_of_the_knowledge() {
        assertThat(review(INFANT, "2020-06-15").knowledgeVersion()).isEqualTo(Patients.KNOWLEDGE.version());
    }

    @Test
    void alerts_come_first_among_the_issues() {
        assertThat(review(INFANT, "2020-06-15").issues())
                .isSortedAccordingTo(java.util.Comparator.comparing((dev.kossa.issue.Issue i) -> i.severity())
                        .reversed());
    }

    @Test
    void every_bar_names_its_source() {
        review(INFANT, "2020-06-15").diagnostics().differential().orElseThrow().ranked().stream()
                .flatMap(ranked -> ranked.contributions().stream())
                .forEach(bar -> assertThat(bar.basis())
                        .allSatisfy(basis -> assertThat(basis.sources()).isNotEmpty()));
    }
}
