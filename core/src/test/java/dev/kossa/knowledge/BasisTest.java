package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: every row has its path, its sources and its tag. */
class BasisTest {
    private final Knowledge knowledge = new SmallKnowledge().load();

    @Test
    void a_row_can_be_found_again_by_its_path() {
        Reasoning reasoning = knowledge.reasoning();
        Reasoning.Likelihood fever = reasoning.likelihood("fever").orElseThrow();
        assertThat(fever.rows().get(0).estimate().basis().row()).isEqualTo("likelihoods/general.yaml#fever/cellulitis");
        assertThat(fever.others().basis().row()).isEqualTo("likelihoods/general.yaml#fever/others");
        assertThat(reasoning.named().get("named-by-imaging").same().basis().row())
                .isEqualTo("likelihoods/named.yaml#named-by-imaging/same");
        assertThat(reasoning.caseMix().get(0).basis().row()).isEqualTo("priors.yaml#case-mix/0d..1a");
        assertThat(reasoning.afterInfusion().get("gout").get(0).basis().row())
                .isEqualTo("priors.yaml#after-infusion/gout");
        assertThat(reasoning.onset().get("cellulitis").basis().row()).isEqualTo("onset.yaml#cellulitis");
        assertThat(reasoning.sensitivities().get(0).basis().row())
                .isEqualTo("imaging.yaml#sensitivity/calcium-on-film/radiograph/iatrogenic-calcinosis-cutis/infusion");
        assertThat(reasoning.redFlags().get(0).basis().row()).isEqualTo("red-flags.yaml#infection-not-excluded");
        assertThat(reasoning.decisions().harms().get(0).basis().row())
                .isEqualTo("decisions.yaml#harms/observe/iatrogenic-calcinosis-cutis");
        assertThat(knowledge
                        .vocabulary()
                        .analyte("crp")
                        .orElseThrow()
                        .ranges()
                        .get(1)
                        .basis()
                        .row())
                .isEqualTo("analytes.yaml#crp/29d..");
        assertThat(knowledge
                        .vocabulary()
                        .products()
                        .get("calcium-gluconate-10")
                        .basis()
                        .row())
                .isEqualTo("drugs.yaml#products/calcium-gluconate-10");
        assertThat(knowledge
                        .guidance()
                        .treatments()
                        .get(0)
                        .evidence()
                        .get(0)
                        .basis()
                        .row())
                .isEqualTo("treatments.yaml#conservative/evidence/1");
        assertThat(knowledge.guidance().naranjo().get(0).basis().row()).isEqualTo("causality.yaml#naranjo/1");
        assertThat(knowledge.guidance().scheme().basis().row()).isEqualTo("subtypes.yaml#scheme");
    }

    @Test
    void of_several_rows_of_one_mechanism_the_second_is_numbered() {
        Knowledge twice = new SmallKnowledge()
                .replace(
                        "likelihoods/general.yaml",
                        "{condition: gout, bin: rare, present: 0, of: 2",
                        "{condition: cellulitis, present: 0, of: 2")
                .load();
        assertThat(twice.reasoning().likelihood("fever").orElseThrow().rows())
                .extracting(row -> row.estimate().basis().row())
                .containsExactly(
                        "likelihoods/general.yaml#fever/cellulitis", "likelihoods/general.yaml#fever/cellulitis/2");
    }

    @Test
    void sources_are_resolved_in_the_order_in_which_they_are_cited() {
        Basis basis = knowledge
                .reasoning()
                .likelihood("fever")
                .orElseThrow()
                .rows()
                .get(1)
                .estimate()
                .basis();
        assertThat(basis.sources()).extracting(Source::id).containsExactly("kossa-assumption", "hue-2023");
        assertThat(basis.tag()).isEqualTo(Tag.C);
        assertThat(knowledge.sources().get("hue-2023").year()).contains(2023);
    }

    @Test
    void a_row_without_source_or_tag_is_a_problem() {
        SmallKnowledge base =
                new SmallKnowledge().replace("red-flags.yaml", "    source: kossa-assumption\n    tag: M\n", "");
        assertThat(base.problems())
                .containsExactly(
                        "red-flags.yaml:4: The red flag (infection-not-excluded) has no source.",
                        "red-flags.yaml:4: The red flag (infection-not-excluded) has no tag.");
    }

    @Test
    void a_row_takes_source_and_tag_from_the_file_when_it_has_none() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("red-flags.yaml", "    source: kossa-assumption\n    tag: M\n", "")
                .replace("red-flags.yaml", "red-flags:", "source: hue-2023\ntag: V\nred-flags:");
        assertThat(base.load().reasoning().redFlags().get(0).basis().tag()).isEqualTo(Tag.V);
    }

    @Test
    void a_source_or_tag_that_a_word_need_not_have_is_checked_where_it_is_given() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("findings/signs.yaml", "\"HP:0001945\", tag: V", "\"HP:0001945\", tag: X, source: nobody");
        assertThat(base.problems())
                .containsExactlyInAnyOrder(
                        "findings/signs.yaml:5: The source (nobody) that code (1) of finding (fever) names is not known.",
                        "findings/signs.yaml:5: The tag (X) of code (1) of finding (fever) is not known.\nMaybe C was meant.");
    }

    @Test
    void a_tag_is_one_of_four() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("likelihoods/general.yaml", "18a, source: hue-2023, tag: V", "18a, source: hue-2023, tag: v");
        assertThat(base.problems())
                .containsExactly(
                        "likelihoods/general.yaml:8: The tag (v) of row (cellulitis) of likelihood (fever) is not known.\nMaybe C was meant.");
    }

    @Test
    void a_day_or_truth_value_that_is_none_is_a_problem() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("tests.yaml", "repeat-after: 21d", "repeat-after: three weeks")
                .replace("red-flags.yaml", "with-lesion: true", "with-lesion: yes");
        assertThat(base.problems())
                .containsExactly(
                        "red-flags.yaml:10: The field (with-lesion) of red flag (infection-not-excluded) must be true or false, but it is (yes).",
                        "tests.yaml:4: The field (repeat-after) of test (film) must be a duration such as 21d, but it is (three weeks).");
    }
}
