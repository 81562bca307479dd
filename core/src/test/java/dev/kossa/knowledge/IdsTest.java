package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE UNDER TEST: every id that is named is declared once, in kebab-case. */
class IdsTest {
    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(
                        "likelihoods/general.yaml",
                        "finding: fever",
                        "finding: fevre",
                        "4: The finding (fevre) that likelihood (fevre) names is not known.\nMaybe fever was meant."),
                Arguments.of(
                        "likelihoods/general.yaml",
                        "condition: cellulitis",
                        "condition: celulitis",
                        "8: The mechanism (celulitis) that row (celulitis) of likelihood (fever) names is not known.\nMaybe cellulitis was meant."),
                Arguments.of(
                        "likelihoods/general.yaml",
                        "analyte: crp",
                        "analyte: cpr",
                        "11: The analyte (cpr) that likelihood (crp-raised) names is not known.\nMaybe crp was meant."),
                Arguments.of(
                        "likelihoods/general.yaml",
                        "cluster: inflammation",
                        "cluster: inflamation",
                        "5: The cluster (inflamation) that likelihood (fever) names is not known.\nMaybe inflammation was meant."),
                Arguments.of(
                        "likelihoods/general.yaml",
                        "gout, bin: rare",
                        "gout, bin: rar",
                        "9: The bin (rar) that row (gout) of likelihood (fever) names is not known.\nMaybe rare was meant."),
                Arguments.of(
                        "likelihoods/general.yaml",
                        "of: 50, age",
                        "of: 50, method: radiogram, age",
                        "8: The method (radiogram) that row (radiogram/cellulitis) of likelihood (fever) names is not known.\nMaybe radiograph was meant."),
                Arguments.of(
                        "likelihoods/general.yaml",
                        "18a, source: hue-2023",
                        "18a, source: hue-2032",
                        "8: The source (hue-2032) that row (cellulitis) of likelihood (fever) names is not known.\nMaybe hue-2023 was meant."),
                Arguments.of(
                        "red-flags.yaml",
                        "tests: [film]",
                        "tests: [flim]",
                        "9: The test (flim) that red flag (infection-not-excluded) names is not known.\nMaybe film was meant."),
                Arguments.of(
                        "body-sites.yaml",
                        "parent: arm",
                        "parent: amr",
                        "6: The body region (amr) that body region (hand) names is not known.\nMaybe arm was meant."),
                Arguments.of(
                        "drugs.yaml",
                        "drug: calcium-gluconate,",
                        "drug: calcium-glukonate,",
                        "6: The drug (calcium-glukonate) that product (calcium-gluconate-10) names is not known.\nMaybe calcium-gluconate was meant."),
                Arguments.of(
                        "treatments.yaml",
                        "for: [iatrogenic]",
                        "for: [iatrogen]",
                        "7: The subtype (iatrogen) that treatment (conservative) names is not known.\nMaybe iatrogenic was meant."),
                Arguments.of(
                        "decisions.yaml",
                        "action: observe, truth: gout",
                        "action: obsrve, truth: gout",
                        "The action (obsrve) that harm (obsrve/gout) names is not known.\nMaybe observe was meant."),
                Arguments.of(
                        "analytes.yaml",
                        "high: crp-raised",
                        "high: crp-rised",
                        "10: The finding (crp-rised) that analyte (crp) names is not known.\nMaybe crp-raised was meant."),
                Arguments.of(
                        "priors.yaml",
                        "shares: {iatrogenic-calcinosis-cutis: 0.04",
                        "shares: {iatrogenic-calcinosis-kutis: 0.04",
                        "The mechanism (iatrogenic-calcinosis-kutis) that case mix (0d..1a) names is not known.\nMaybe iatrogenic-calcinosis-cutis was meant."));
    }

    @ParameterizedTest(name = "{2} in {0}")
    @MethodSource("unknown")
    void an_unknown_id_is_a_problem(String file, String old, String now, String sentence) {
        assertThat(new SmallKnowledge().replace(file, old, now).problems())
                .anySatisfy(
                        problem -> assertThat(problem).startsWith(file + ":").endsWith(sentence));
    }

    @Test
    void the_same_id_twice_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge()
                .with("findings/more.yaml", "findings:\n  - {id: fever, label: heat, kind: sign, terms: [hot]}\n");
        assertThat(base.problems())
                .containsExactly(
                        "findings/signs.yaml:4: The finding (fever) is also declared in findings/more.yaml:4.\nMaybe one of the two has another id.");
    }

    @Test
    void things_that_a_text_can_mention_share_one_space_of_ids() {
        SmallKnowledge base = new SmallKnowledge()
                .with("findings/more.yaml", "findings:\n  - {id: crp, label: heat, kind: sign, terms: [hot]}\n");
        assertThat(base.problems())
                .containsExactly(
                        "analytes.yaml:4: The analyte (crp) has the id of the finding in findings/more.yaml:4.\nMaybe one of the two needs another id.");
    }

    @Test
    void a_test_may_have_the_id_of_the_analyte_that_it_measures() {
        SmallKnowledge base = new SmallKnowledge()
                .replace(
                        "tests.yaml",
                        "tests:\n",
                        "tests:\n  - {id: crp, label: CRP, shows: [crp-raised], burden: 1, source: hue-2023, tag: V}\n");
        assertThat(base.load().reasoning().tests()).hasSize(2);
    }

    @Test
    void ids_are_in_kebab_case() {
        SmallKnowledge base =
                new SmallKnowledge().replace("clusters.yaml", "id: inflammation", "id: Local_Inflammation");
        assertThat(base.problems())
                .contains(
                        "clusters.yaml:4: The id (Local_Inflammation) of the cluster is not in kebab-case.\nMaybe local-inflammation was meant.");
    }

    @Test
    void none_of_the_mechanisms_may_be_missing() {
        SmallKnowledge base = new SmallKnowledge().replace("mechanisms.yaml", "id: gout", "id: gowt");
        assertThat(base.problems())
                .contains(
                        "The knowledge base has no mechanism (gout).\nMaybe it is missing in mechanisms.yaml.",
                        "priors.yaml:9: The mechanism (gout) that case mix (1a..) names is not known.\nMaybe gowt was meant.");
    }

    @Test
    void the_three_ways_in_which_a_result_names_a_mechanism_may_not_be_missing() {
        SmallKnowledge base =
                new SmallKnowledge().replace("likelihoods/named.yaml", "named-clinically", "named-clinical");
        assertThat(base.problems())
                .containsExactly(
                        "The knowledge base has no likelihood (named-clinically).\nMaybe it is missing in likelihoods/named.yaml.");
    }

    @Test
    void the_regions_of_the_body_form_one_tree() {
        assertThat(new SmallKnowledge()
                        .replace("body-sites.yaml", "parent: body, limb", "limb")
                        .problems())
                .containsExactly(
                        "The tree of body regions must have the one root (body), but has (body, arm).\nMaybe a parent in body-sites.yaml is missing.");
        assertThat(new SmallKnowledge()
                        .replace("body-sites.yaml", "parent: body, limb", "parent: hand, limb")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("The body region (")
                .endsWith("part of a circle.\nMaybe a parent in body-sites.yaml is misspelt.");
    }

    @Test
    void a_word_out_of_a_set_is_checked() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("findings/signs.yaml", "kind: imaging", "kind: imagin")
                .replace("methods.yaml", "kind: imaging", "kind: photo")
                .replace("follow-up.yaml", "from: visit", "from: vist");
        assertThat(base.problems())
                .contains(
                        "findings/signs.yaml:8: The kind (imagin) of finding (calcium-on-film) is not known.\nMaybe imaging was meant.",
                        "methods.yaml:4: The kind (photo) of method (radiograph) is not known.\nMaybe one of culture, encounter, imaging, procedure, route, tissue was meant.",
                        "follow-up.yaml:5: The from (vist) of follow-up (film-each-visit) is not known.\nMaybe visit was meant.");
    }
}
