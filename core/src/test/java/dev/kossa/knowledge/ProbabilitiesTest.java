package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: probabilities lie between 0 and 1, shares sum to 1, counts are possible. */
class ProbabilitiesTest {
    private static final String GENERAL = "likelihoods/general.yaml";

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.2", "-0.1"})
    void nothing_is_impossible_or_certain(String probability) {
        SmallKnowledge base =
                new SmallKnowledge().replace("imaging.yaml", "probability: 0.02", "probability: " + probability);
        assertThat(base.problems())
                .containsExactly(
                        "imaging.yaml:8: The probability (" + probability
                                + ") of point (1) of sensitivity (calcium-on-film/radiograph/iatrogenic-calcinosis-cutis/infusion) is not between 0 and 1.\nMaybe 0.01 or 0.99 was meant: nothing is impossible or certain.");
    }

    @Test
    void a_number_is_a_number() {
        SmallKnowledge base = new SmallKnowledge().replace("clusters.yaml", "weight: 0.5", "weight: half");
        assertThat(base.problems())
                .contains(
                        "clusters.yaml:4: The field (weight) of cluster (inflammation) must be a number, but it is (half).");
    }

    @Test
    void the_shares_of_a_case_mix_sum_to_1() {
        SmallKnowledge base = new SmallKnowledge()
                .replace(
                        "priors.yaml",
                        "gout: 0.04, soft-tissue-tumour: 0.04, none-of-these: 0.2}\n    source: kossa-assumption\n    tag: M\n  - age: 1a",
                        "gout: 0.03, soft-tissue-tumour: 0.04, none-of-these: 0.2}\n    source: kossa-assumption\n    tag: M\n  - age: 1a");
        assertThat(base.problems())
                .containsExactly(
                        "priors.yaml:5: The shares of case mix (0d..1a) sum to 0.99, not to 1.\nMaybe one of them is wrong by 0.01.");
    }

    @Test
    void a_case_mix_forgets_no_mechanism_and_gives_none_a_share_of_0() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("priors.yaml", "gout: 0.04, soft", "soft")
                .replace("priors.yaml", "calciphylaxis: 0.04", "calciphylaxis: 0");
        assertThat(base.problems())
                .contains(
                        "priors.yaml:5: The case mix (0d..1a) has no share of (gout).\nMaybe it was forgotten.",
                        "priors.yaml:5: The share of (calciphylaxis) in case mix (0d..1a) is not a number between 0 and 1.");
    }

    @Test
    void incidences_rise_from_low_to_high() {
        SmallKnowledge base = new SmallKnowledge()
                .replace(
                        "priors.yaml",
                        "condition: gout, low: 0.001, central: 0.003",
                        "condition: gout, low: 0.004, central: 0.003");
        assertThat(base.problems())
                .singleElement()
                .asString()
                .endsWith(
                        "The low (0.004), central (0.003) and high (0.01) of incidence (gout) of after-infusion are not in rising order.\nMaybe two of them are swapped.");
    }

    @Test
    void every_mechanism_has_one_incidence() {
        SmallKnowledge base =
                new SmallKnowledge().replace("priors.yaml", "{condition: gout, low", "{condition: cellulitis, low");
        assertThat(base.problems())
                .anySatisfy(p -> assertThat(p)
                        .endsWith("The after-infusion has no incidence of (gout).\nMaybe it was forgotten."))
                .anySatisfy(
                        p -> assertThat(p)
                                .endsWith(
                                        "The incidence (cellulitis) of after-infusion stands there twice.\nMaybe another mechanism was meant."));
    }

    @Test
    void an_infusion_without_a_site_has_a_weight() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("priors.yaml", "  unknown-site: {weight: 0.25, source: kossa-assumption, tag: M}\n", "");
        assertThat(base.problems())
                .singleElement()
                .asString()
                .endsWith(
                        "The after-infusion has no unknown-site.\nMaybe {weight: 0.25, source: kossa-assumption, tag: M} was meant.");
        assertThat(new SmallKnowledge().load().reasoning().unknownSite()).isEqualTo(0.25);
    }

    @Test
    void the_shares_of_an_onset_sum_to_1() {
        SmallKnowledge base = new SmallKnowledge().replace("onset.yaml", "share: 0.6", "share: 0.7");
        assertThat(base.problems())
                .containsExactly(
                        "onset.yaml:5: The shares of onset (cellulitis) sum to 1.1, not to 1.\nMaybe one of them is wrong by 0.1.");
    }

    @Test
    void the_days_of_an_onset_go_without_a_gap_from_0_to_the_look_back() {
        assertThat(new SmallKnowledge()
                        .replace("onset.yaml", "days: 4..42", "days: 5..42")
                        .problems())
                .containsExactly(
                        "onset.yaml:5: The days of onset (cellulitis) go on at 5 but the span before ends at 4.\nMaybe the span begins at 4.");
        assertThat(new SmallKnowledge()
                        .replace("onset.yaml", "days: 0..4", "days: 1..4")
                        .problems())
                .containsExactly(
                        "onset.yaml:5: The days of onset (cellulitis) go on at 1 but the span before ends at 0.\nMaybe the span begins at 0.");
        assertThat(new SmallKnowledge()
                        .replace("onset.yaml", "days: 4..42", "days: 4..35")
                        .problems())
                .containsExactly(
                        "onset.yaml:5: The days of onset (cellulitis) end at 35, the look-back at 42.\nMaybe the last span ends at 42.");
    }

    @Test
    void how_long_a_lesion_stood_before_it_was_seen_is_a_whole_density_too() {
        assertThat(new SmallKnowledge()
                        .replace("onset.yaml", "days: 0..7, share: 0.8", "days: 0..7, share: 0.9")
                        .problems())
                .containsExactly(
                        "onset.yaml:9: The shares of seen-after sum to 1.1, not to 1.\nMaybe one of them is wrong by 0.1.");
        assertThat(new SmallKnowledge()
                        .replace("onset.yaml", "days: 7..42", "days: 7..35")
                        .problems())
                .containsExactly(
                        "onset.yaml:9: The days of seen-after end at 35, the look-back at 42.\nMaybe the last span ends at 42.");
    }

    @Test
    void a_count_is_possible() {
        assertThat(new SmallKnowledge()
                        .replace(GENERAL, "present: 36, of: 50", "present: 50, of: 36")
                        .problems())
                .contains(
                        GENERAL
                                + ":8: The count (50 of 36) of row (cellulitis) of likelihood (fever) is not possible.\nMaybe the two numbers are swapped.");
        assertThat(new SmallKnowledge()
                        .replace(GENERAL, "present: 36, of: 50", "present: 36")
                        .problems())
                .contains(
                        GENERAL
                                + ":8: The row (cellulitis) of likelihood (fever) has only one half of a count.\nMaybe present: n, of: m was meant.");
        assertThat(new SmallKnowledge()
                        .replace(GENERAL, "present: 36, of: 50", "present: 3.6, of: 50")
                        .problems())
                .containsExactly(
                        GENERAL
                                + ":8: The field (present) of row (cellulitis) of likelihood (fever) must be a whole number, but it is (3.6).");
        assertThat(new SmallKnowledge()
                        .replace(GENERAL, "present: 36, of: 50, ", "")
                        .problems())
                .containsExactly(
                        GENERAL
                                + ":8: The row (cellulitis) of likelihood (fever) has neither a count nor a bin.\nMaybe present and of were forgotten.");
    }

    @Test
    void a_count_alone_has_the_prior_of_Jeffreys_and_a_bin_goes_before_it() {
        var rows = new SmallKnowledge()
                .load()
                .reasoning()
                .likelihood("fever")
                .orElseThrow()
                .rows();
        assertThat(rows.get(0).estimate().mean()).isCloseTo(36.5 / 51, within(1e-12));
        assertThat(rows.get(0).estimate().words()).isEqualTo("36 of 50");
        assertThat(rows.get(1).estimate().mean()).isCloseTo(0.4 / 6, within(1e-12));
    }

    @Test
    void a_finding_has_one_likelihood() {
        SmallKnowledge base = new SmallKnowledge()
                .with(
                        "likelihoods/other.yaml",
                        "likelihoods:\n  - finding: fever\n    others: {bin: rare, source: hue-2023, tag: V}\n    rows: []\n");
        assertThat(base.problems())
                .containsExactly(
                        "likelihoods/other.yaml:4: The likelihood (fever) stands also in likelihoods/general.yaml:4.\nMaybe its rows belong there.");
    }

    @Test
    void the_others_are_never_forgotten() {
        SmallKnowledge base = new SmallKnowledge()
                .replace(
                        GENERAL,
                        "    cluster: inflammation\n    others: {bin: rare, source: kossa-assumption, tag: M}\n",
                        "");
        assertThat(base.problems()).containsExactly(GENERAL + ":4: The likelihood (fever) has no others.");
    }
}
