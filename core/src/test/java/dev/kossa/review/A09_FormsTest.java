package dev.kossa.review;

import static dev.kossa.review.Patients.differential;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Exposure.Link;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: one mechanism shows itself in forms; findings, times and incidences are those of the form. */
class A09_FormsTest {
    private static final String INJURY = "iatrogenic-calcinosis-cutis";
    private static final String PHLEBITIS = "thrombophlebitis";

    @Test
    void a_swelling_while_calcium_runs_is_first_of_all_a_leak_of_calcium() {
        Ranked first = differential("""
                born 2019-09-01
                2020-06-15 given calcium-gluconate intravenous left hand
                2020-06-15 swelling + left hand since 2020-06-15
                2020-06-15 blanching + left hand
                2020-06-15 cool-limb + left hand
                """, "2020-06-15").first();
        assertThat(first.condition()).isEqualTo(INJURY);
        assertThat(first.stage()).contains("acute");
    }

    @Test
    void two_weeks_later_the_same_swelling_is_no_leak_and_phlebitis_has_passed_too() {
        String infusion = "born 2019-09-01\n2020-06-01 given calcium-gluconate intravenous left hand\n";
        Ranked early = differential(infusion + "2020-06-01 swelling + left hand since 2020-06-01", "2020-06-01")
                .of(INJURY);
        Ranked late = differential(infusion + "2020-06-14 swelling + left hand since 2020-06-14", "2020-06-14")
                .of(INJURY);
        assertThat(early.timeRatio()).isGreaterThan(10);
        assertThat(late.timeRatio()).isLessThan(0.2);
        assertThat(late.prior()).isLessThan(early.prior());
    }

    @Test
    void what_is_seen_at_the_cannula_is_not_thought_to_have_waited_for_the_first_look() {
        String infusion = "born 2019-09-01\n2020-06-01 given calcium-gluconate intravenous left hand\n";
        Differential unsaid = differential(infusion + "2020-06-14 swelling + left hand", "2020-06-14");
        Differential said = differential(infusion + "2020-06-14 swelling + left hand since 2020-06-14", "2020-06-14");
        assertThat(unsaid.of(PHLEBITIS).timeRatio())
                .isEqualTo(said.of(PHLEBITIS).timeRatio());
        assertThat(unsaid.of("cellulitis").timeRatio())
                .isNotEqualTo(said.of("cellulitis").timeRatio());
    }

    @Test
    void the_incidences_of_adults_are_their_own() {
        String rest = """
                2020-06-15 given calcium-chloride intravenous left hand
                2020-06-15 swelling + left hand since 2020-06-15
                """;
        assertThat(differential("born 2019-09-01\n" + rest, "2020-06-15").prior())
                .contains("acute extravasation 9 % (low 2.1, high 19)");
        assertThat(differential("born 1960-09-01\n" + rest, "2020-06-15").prior())
                .contains("acute extravasation 0.45 % (low 0.01, high 2.5)");
    }

    @Test
    void calcium_heparin_under_the_skin_is_weighed_as_a_finding_because_no_incidence_is_known() {
        String patient = """
                born 1970-01-01
                2020-06-01 given nadroparin subcutaneous abdomen
                2020-06-15 mass + abdomen since 2020-06-10
                2020-06-15 calcium-heparin-history +
                2020-06-15 several-sites +
                """;
        Differential differential = differential(patient, "2020-06-15");
        assertThat(differential.prior())
                .isEqualTo(
                        "No calcium is recorded that could have reached the lesion: the case mix of the age is the start.");
        assertThat(differential.first().condition()).isEqualTo(INJURY);
        assertThat(review(patient, "2020-06-15").diagnostics().exposures())
                .extracting(Exposure::link)
                .containsExactly(Link.LINKED);
    }

    @Test
    void a_central_line_may_leak_where_it_ends() {
        String lesion = "born 2020-06-01\n2020-06-15 hard-lesion + right flank since 2020-06-14\n";
        Exposure exposure = exposure(lesion + "2020-06-13 given calcium-gluconate central-venous left groin");
        assertThat(exposure.link()).isEqualTo(Link.CENTRAL_LINE);
        assertThat(exposure.sentence())
                .isEqualTo("It ran through a central line, which ends far from where it enters.");
        assertThat(exposure(lesion + "2020-06-13 given calcium-gluconate intravenous left groin")
                        .link())
                .isEqualTo(Link.NOT_LINKED);
        assertThat(exposure("born 2020-06-01\n2020-06-15 hard-lesion + right hand since 2020-06-14\n"
                                + "2020-06-13 given calcium-gluconate central-venous left groin")
                        .link())
                .isEqualTo(Link.NOT_LINKED);
    }

    @Test
    void kidney_failure_speaks_for_one_form_of_tumoral_calcinosis_and_against_the_others() {
        String lump =
                "born 1970-01-01\n2020-06-15 mass + left elbow\n2020-06-15 radiograph lobulated-calcification + left elbow\n";
        Differential plain = differential(lump, "2020-06-15");
        Differential renal = differential(
                lump + "2020-06-15 dialysis +\n2020-06-15 hyperphosphataemia +\n2020-06-15 chronic-kidney-disease +",
                "2020-06-15");
        double within = share(renal, "tumoral-calcinosis", "idiopathic-calcinosis-cutis");
        assertThat(within).isGreaterThan(share(plain, "tumoral-calcinosis", "idiopathic-calcinosis-cutis"));
    }

    @Test
    void a_place_that_is_told_only_roughly_answers_no_question_of_place() {
        assertThat(findings("2020-06-15 swelling + left upper-limb")).doesNotContain("at-joint", "at-finger-or-toe");
        assertThat(findings("2020-06-15 swelling + left forearm")).contains("at-joint", "at-finger-or-toe");
    }

    private static double share(Differential differential, String one, String other) {
        double p = differential.of(one).probability();
        return p / (p + differential.of(other).probability());
    }

    private static Exposure exposure(String sketch) {
        return review(sketch, "2020-06-15").diagnostics().exposures().get(0);
    }

    private static java.util.List<String> findings(String sketch) {
        return differential(sketch, "2020-06-15").first().contributions().stream()
                .map(Differential.Contribution::finding)
                .toList();
    }
}
