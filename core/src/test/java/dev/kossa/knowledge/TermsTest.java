package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: in one kind of text a term means one thing only. */
class TermsTest {
    @Test
    void two_clinical_findings_cannot_share_a_term_whatever_their_kind() {
        SmallKnowledge base =
                new SmallKnowledge().replace("findings/signs.yaml", "[raised crp]", "[raised crp, Fever]");
        assertThat(base.problems())
                .containsExactly(
                        "findings/signs.yaml:7: The term (Fever) of finding (crp-raised) is also a term of finding (fever) in findings/signs.yaml:4.\nMaybe it fits only one of the two.");
    }

    @Test
    void a_term_of_absence_is_a_term() {
        SmallKnowledge base =
                new SmallKnowledge().replace("findings/signs.yaml", "[raised crp]", "[raised crp, afebrile]");
        assertThat(base.problems())
                .containsExactly(
                        "findings/signs.yaml:7: The term (afebrile) of finding (crp-raised) is also a term of finding (fever) in findings/signs.yaml:4.\nMaybe it fits only one of the two.");
    }

    @Test
    void neither_case_nor_blanks_make_another_term() {
        SmallKnowledge base =
                new SmallKnowledge().replace("findings/signs.yaml", "[raised crp]", "[raised crp, Raised  CRP]");
        assertThat(base.problems())
                .containsExactly(
                        "findings/signs.yaml:7: The term (Raised  CRP) of finding (crp-raised) stands there twice.\nMaybe one can go: neither case nor blanks count.");
    }

    @Test
    void the_same_word_may_mean_another_thing_in_an_image() {
        SmallKnowledge base =
                new SmallKnowledge().replace("findings/signs.yaml", "[calcification]", "[calcification, swelling]");
        assertThat(base.load().vocabulary().findings()).hasSize(4);
    }

    @Test
    void drugs_analytes_methods_mechanisms_and_places_are_groups_of_their_own() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("drugs.yaml", "terms: [calcium gluconate]", "terms: [calcium gluconate, fever]")
                .replace("analytes.yaml", "terms: [c-reactive protein, crp]", "terms: [crp, fever]")
                .replace("methods.yaml", "terms: [x-ray]", "terms: [x-ray, fever]")
                .replace("body-sites.yaml", "terms: [hand]", "terms: [hand, fever]");
        assertThat(base.load().vocabulary().findings()).hasSize(4);
    }

    @Test
    void two_mechanisms_cannot_share_a_term() {
        SmallKnowledge base =
                new SmallKnowledge().replace("mechanisms.yaml", "terms: [gout]", "terms: [gout, cellulitis]");
        assertThat(base.problems())
                .containsExactly(
                        "mechanisms.yaml:22: The term (cellulitis) of mechanism (gout) is also a term of mechanism (cellulitis) in mechanisms.yaml:11.\nMaybe it fits only one of the two.");
    }

    @Test
    void terms_may_be_written_together() {
        Knowledge knowledge = new SmallKnowledge()
                .replace("mechanisms.yaml", "terms: [gout]", "terms: [\"gout{| attack} {of|in} the {toe|knee}\"]")
                .load();
        assertThat(knowledge.vocabulary().mechanism("gout").orElseThrow().terms())
                .containsExactly(
                        "gout of the toe",
                        "gout of the knee",
                        "gout in the toe",
                        "gout in the knee",
                        "gout attack of the toe",
                        "gout attack of the knee",
                        "gout attack in the toe",
                        "gout attack in the knee");
    }

    @Test
    void what_is_written_together_is_claimed_one_by_one() {
        SmallKnowledge base =
                new SmallKnowledge().replace("mechanisms.yaml", "terms: [gout]", "terms: [gout, \"{go|cellu}litis\"]");
        assertThat(base.problems()).singleElement().asString().contains("The term (cellulitis) of mechanism (");
    }
}
