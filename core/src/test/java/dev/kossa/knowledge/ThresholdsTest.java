package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.knowledge.Reasoning.Likelihood.Relation;
import dev.kossa.knowledge.Reasoning.Likelihood.Threshold;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: the cut-off of a count, in the canonical unit of its analyte. */
class ThresholdsTest {
    private static final String GENERAL = "likelihoods/general.yaml";
    private static final String ROW = "row (osteomyelitis) of likelihood (crp-raised)";

    private static Threshold threshold(SmallKnowledge base) {
        return base.load()
                .reasoning()
                .likelihood("crp-raised")
                .orElseThrow()
                .rows()
                .get(0)
                .threshold()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({">1.9, MORE", ">=1.9, AT_LEAST", "≥ 1.9, AT_LEAST"})
    void it_is_converted_when_it_is_read(String written, Relation relation) {
        Threshold threshold = threshold(new SmallKnowledge().replace(GENERAL, "\">1.9\"", "\"" + written + "\""));
        assertThat(threshold.relation()).isEqualTo(relation);
        assertThat(threshold.value()).isCloseTo(19, within(1e-9));
        assertThat(threshold.asWritten()).isEqualTo(written + " mg/dL");
    }

    @ParameterizedTest
    @CsvSource({"<1.9, true, false", "<=1.9, true, true", "≤ 1.9, true, true"})
    void a_low_finding_has_low_values(String written, boolean below, boolean equal) {
        Threshold threshold = threshold(new SmallKnowledge()
                .replace("analytes.yaml", "high: crp-raised", "low: crp-raised")
                .replace(GENERAL, "\">1.9\"", "\"" + written + "\""));
        assertThat(threshold.met(18.9)).isEqualTo(below);
        assertThat(threshold.met(19)).isEqualTo(equal);
        assertThat(threshold.met(19.1)).isFalse();
    }

    @Test
    void a_count_with_an_analyte_needs_a_threshold() {
        SmallKnowledge base = new SmallKnowledge().replace(GENERAL, "threshold: \">1.9\", unit: mg/dL, ", "");
        assertThat(base.problems())
                .containsExactly(GENERAL + ":14: The count of " + ROW
                        + " has no threshold.\nMaybe threshold: \">10\", unit: mg/L was meant.");
    }

    @Test
    void a_threshold_needs_a_unit() {
        SmallKnowledge base = new SmallKnowledge().replace(GENERAL, " unit: mg/dL,", "");
        assertThat(base.problems())
                .containsExactly(
                        GENERAL + ":14: The threshold of " + ROW + " has no unit.\nMaybe unit: mg/L was meant.");
    }

    @Test
    void the_unit_is_one_of_the_analyte() {
        SmallKnowledge base = new SmallKnowledge().replace(GENERAL, "unit: mg/dL", "unit: g/L");
        assertThat(base.problems())
                .containsExactly(GENERAL + ":14: The unit (g/L) of " + ROW
                        + " is none of analyte (crp).\nMaybe one of mg/L, mg/dL was meant.");
    }

    @Test
    void it_is_a_sign_and_a_number() {
        SmallKnowledge base = new SmallKnowledge().replace(GENERAL, "\">1.9\"", "\"over 1.9\"");
        assertThat(base.problems())
                .containsExactly(GENERAL + ":14: The threshold (over 1.9) of " + ROW
                        + " is not a sign and a number.\nMaybe \">8\" or \">=20\" was meant.");
    }

    @Test
    void it_points_the_way_of_the_finding() {
        SmallKnowledge base = new SmallKnowledge().replace(GENERAL, "\">1.9\"", "\"<1.9\"");
        assertThat(base.problems())
                .containsExactly(GENERAL + ":14: The threshold (<1.9) of " + ROW
                        + " counts low values, but (crp-raised) means a high one.\nMaybe the sign is turned round.");
    }

    @Test
    void without_an_analyte_there_is_no_threshold() {
        SmallKnowledge base = new SmallKnowledge().replace(GENERAL, "    analyte: crp\n", "");
        assertThat(base.problems())
                .containsExactly(
                        GENERAL + ":13: The " + ROW
                                + " has a threshold or a unit, but its likelihood has no analyte.\nMaybe the field analyte is missing.");
    }

    @Test
    void the_analyte_can_mean_the_finding() {
        SmallKnowledge base = new SmallKnowledge().replace("analytes.yaml", "high: crp-raised", "high: fever");
        assertThat(base.problems())
                .containsExactly(
                        GENERAL
                                + ":11: The analyte (crp) of likelihood (crp-raised) has (crp-raised) neither as high nor as low.\nMaybe another analyte was meant.");
    }

    @Test
    void an_analyte_knows_its_own_unit() {
        SmallKnowledge base =
                new SmallKnowledge().replace("analytes.yaml", "{unit: mg/L, factor: 1}", "{unit: mg/l, factor: 1}");
        assertThat(base.problems())
                .containsExactly(
                        "analytes.yaml:7: The units of analyte (crp) do not hold its own unit (mg/L) with factor 1.\nMaybe {unit: mg/L, factor: 1} is missing.");
    }

    @Test
    void a_unit_means_one_factor_whatever_its_blanks() {
        assertThat(new SmallKnowledge()
                        .replace("analytes.yaml", "factor: 10}", "factor: 10}, {unit: mg / dL, factor: 10}")
                        .load()
                        .vocabulary()
                        .analyte("crp")
                        .orElseThrow()
                        .units())
                .hasSize(3);
        assertThat(new SmallKnowledge()
                        .replace("analytes.yaml", "factor: 10}", "factor: 10}, {unit: mg / dL, factor: 1}")
                        .problems())
                .containsExactly(
                        "analytes.yaml:7: The unit (mg / dL) of analyte (crp) has two factors (10, 1).\nMaybe one of them belongs to another unit.");
    }

    @Test
    void reference_ranges_lie_within_the_plausible_values() {
        SmallKnowledge base = new SmallKnowledge().replace("analytes.yaml", "plausible: 0..1000", "plausible: 0..9");
        assertThat(base.problems())
                .containsExactly(
                        "analytes.yaml:11: The range analytes.yaml#crp/29d.. goes beyond the plausible values of analyte (crp).\nMaybe one of the two is in another unit.");
    }

    @Test
    void law_an_equal_threshold_in_another_unit_means_the_same() {
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            double mgPerL = Math.rint(random.nextDouble() * 10_000) / 100;
            Threshold one = threshold(
                    new SmallKnowledge().replace(GENERAL, "\">1.9\", unit: mg/dL", "\">" + mgPerL + "\", unit: mg/L"));
            Threshold other = threshold(new SmallKnowledge()
                    .replace(
                            GENERAL,
                            "\">1.9\"",
                            "\">"
                                    + java.math.BigDecimal.valueOf(mgPerL)
                                            .movePointLeft(1)
                                            .toPlainString() + "\""));
            assertThat(other.value()).isCloseTo(one.value(), within(1e-9));
            assertThat(one.met(mgPerL + 0.001)).isTrue();
            assertThat(one.met(mgPerL - 0.001)).isFalse();
        }
    }
}
