package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: curves rise in time, classes join, red flags can be raised, harms are whole. */
class ScalesTest {
    @Test
    void the_points_of_a_curve_rise_in_time() {
        SmallKnowledge base = new SmallKnowledge().replace("imaging.yaml", "day: 21,", "day: 0,");
        assertThat(base.problems())
                .containsExactly(
                        "imaging.yaml:8: The days of the points of sensitivity (calcium-on-film/radiograph/iatrogenic-calcinosis-cutis/infusion) do not rise: 0 comes after 0.\nMaybe two points are swapped.");
    }

    @Test
    void a_curve_has_points() {
        SmallKnowledge base = new SmallKnowledge()
                .replace(
                        "imaging.yaml",
                        "points: [{day: 0, probability: 0.02}, {day: 21, probability: 0.95}]",
                        "points: []");
        assertThat(base.problems())
                .containsExactly(
                        "imaging.yaml:8: The sensitivity (calcium-on-film/radiograph/iatrogenic-calcinosis-cutis/infusion) has no points.");
    }

    @Test
    void the_classes_of_Naranjo_join() {
        assertThat(new SmallKnowledge()
                        .replace("causality.yaml", "{from: 1, to: 14", "{from: 2, to: 14")
                        .problems())
                .containsExactly(
                        "causality.yaml:6: The Naranjo class (possible) begins at 2, but the Naranjo class (doubtful) below it ends at 1.\nMaybe one begins where the other ends.");
        assertThat(new SmallKnowledge()
                        .replace("causality.yaml", "{from: 1, to: 14", "{from: 1, to: 1")
                        .problems())
                .containsExactly(
                        "causality.yaml:6: The Naranjo class (possible) does not end (1) after it begins (1).\nMaybe the two are swapped.");
    }

    @Test
    void a_red_flag_can_be_raised() {
        assertThat(new SmallKnowledge()
                        .replace("red-flags.yaml", "at-least: 2", "at-least: 3")
                        .problems())
                .containsExactly(
                        "red-flags.yaml:7: The at-least (3) of together of red flag (infection-not-excluded) is not between 1 and the number of findings (2).");
        assertThat(new SmallKnowledge()
                        .replace(
                                "red-flags.yaml",
                                "    any: [fever, crp-raised]\n    together: {of: [swelling, fever], at-least: 2}\n",
                                "")
                        .problems())
                .containsExactly(
                        "red-flags.yaml:4: The red flag (infection-not-excluded) names no finding.\nMaybe the field any is missing.");
    }

    @Test
    void an_action_is_right_for_a_mechanism_or_does_it_harm() {
        SmallKnowledge missing = new SmallKnowledge()
                .replace(
                        "decisions.yaml",
                        "  - {action: observe, truth: gout, harm: 5, source: kossa-assumption, tag: M}\n",
                        "");
        assertThat(missing.problems())
                .containsExactly(
                        "decisions.yaml:6: The action (observe) has for (gout) either no harm, or a harm although it is right.\nMaybe a row of harms is missing or too many.");
        SmallKnowledge tooMany =
                new SmallKnowledge().replace("decisions.yaml", "for: [none-of-these]", "for: [none-of-these, gout]");
        assertThat(tooMany.problems())
                .containsExactly(
                        "decisions.yaml:6: The action (observe) has for (gout) either no harm, or a harm although it is right.\nMaybe a row of harms is missing or too many.");
    }

    @Test
    void harms_lie_between_0_and_10_and_stand_once() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("decisions.yaml", "truth: gout, harm: 5", "truth: gout, harm: 11")
                .replace(
                        "decisions.yaml",
                        "harms:\n",
                        "harms:\n  - {action: observe, truth: cellulitis, harm: 5, source: kossa-assumption, tag: M}\n");
        assertThat(base.problems())
                .anySatisfy(
                        p -> assertThat(p).endsWith("The harm (11) of harm (observe/gout) is not between 0 and 10."))
                .anySatisfy(p -> assertThat(p)
                        .endsWith("The harm (observe/cellulitis) stands there twice.\nMaybe another truth was meant."));
    }

    @Test
    void an_action_can_be_right_for_a_family() {
        Knowledge knowledge = new SmallKnowledge().load();
        assertThat(knowledge.reasoning().decisions().actions().get(0).rightFor())
                .containsExactlyInAnyOrderElementsOf(Mechanisms.ALL);
        assertThat(new SmallKnowledge()
                        .replace("decisions.yaml", "family:other", "family:othr")
                        .problems())
                .contains(
                        "decisions.yaml:5: The for (family:othr) of action (treat) is not known.\nMaybe family:other was meant.");
    }

    @Test
    void a_reference_range_has_a_bound_and_low_is_below_high() {
        assertThat(new SmallKnowledge()
                        .replace("analytes.yaml", "low: null, high: 8", "low: null, high: null")
                        .problems())
                .containsExactly(
                        "analytes.yaml:13: The range (0d..29d) of analyte (crp) has neither low nor high.\nMaybe high: 10 was meant.");
        assertThat(new SmallKnowledge()
                        .replace("analytes.yaml", "low: null, high: 8", "low: 9, high: 8")
                        .problems())
                .containsExactly(
                        "analytes.yaml:13: The low (9) of range (0d..29d) of analyte (crp) is not below its high (8).\nMaybe the two are swapped.");
    }

    @Test
    void the_plausible_bounds_rise() {
        assertThat(new SmallKnowledge()
                        .replace("analytes.yaml", "plausible: 0..1000", "plausible: 1000..0")
                        .problems())
                .containsExactly(
                        "analytes.yaml:11: The field (plausible) of analyte (crp) must be two numbers such as 0..1000, but it is (1000..0).");
    }

    @Test
    void a_course_ends_after_it_begins_and_may_never_have_been_seen_to_end() {
        assertThat(new SmallKnowledge()
                        .replace("resolution.yaml", "lo: 7, hi: 60", "lo: 60, hi: 7")
                        .problems())
                .containsExactly(
                        "resolution.yaml:4: The resolution (boy) does not end (7) after it begins (60).\nMaybe the two are swapped.");
        assertThat(new SmallKnowledge().load().guidance().resolutions().get(1).hi_d())
                .isInfinite();
    }

    @Test
    void factors_of_products_and_units_are_positive() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("drugs.yaml", "calcium_mmol_per_mL: 0.2325", "calcium_mmol_per_mL: 0")
                .replace("analytes.yaml", "{unit: mg/dL, factor: 10}", "{unit: mg/dL, factor: -10}")
                .replace(
                        "bins.yaml",
                        "id: rare, probability: 0.1, strength: 4",
                        "id: rare, probability: 0.1, strength: 0");
        assertThat(base.problems())
                .contains(
                        "drugs.yaml:6: The calcium_mmol_per_mL (0) of product (calcium-gluconate-10) is not positive.",
                        "analytes.yaml:7: The factor (-10) of unit (2) of analyte (crp) is not positive.",
                        "bins.yaml:4: The strength (0) of bin (rare) must be positive.\nMaybe 4 was meant.");
    }
}
