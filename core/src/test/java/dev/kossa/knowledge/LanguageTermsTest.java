package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a language file can carry the words of concepts. */
class LanguageTermsTest {
    private static final String SPANISH = """
            terms:
              fever: [fiebre, febril]
              swelling: "tumefacción|hinchazón"
              crp: [pcr]
              calcium-gluconate: [gluconato de calcio]
              radiograph: [radiografía]
              cellulitis: [celulitis]
              hand: [mano]
            absent-terms:
              fever: [afebril]
            """;

    private static SmallKnowledge spanish(String old, String now) {
        assertThat(SPANISH).contains(old);
        return new SmallKnowledge().with("language/es.yaml", SPANISH.replace(old, now));
    }

    private static Vocabulary words() {
        return new SmallKnowledge().with("language/es.yaml", SPANISH).load().vocabulary("es");
    }

    @Test
    void they_stand_in_place_of_the_words_of_the_vocabulary() {
        Vocabulary words = words();
        assertThat(words.finding("fever").orElseThrow().terms()).containsExactly("fiebre", "febril");
        assertThat(words.finding("fever").orElseThrow().absentTerms()).containsExactly("afebril");
        assertThat(words.finding("swelling").orElseThrow().terms()).containsExactly("tumefacción", "hinchazón");
        assertThat(words.analyte("crp").orElseThrow().terms()).containsExactly("pcr");
        assertThat(words.mechanism("cellulitis").orElseThrow().terms()).containsExactly("celulitis");
        assertThat(words.siteTerms())
                .filteredOn(site -> site.region().equals("hand"))
                .singleElement()
                .extracting(Vocabulary.SiteTerms::terms)
                .isEqualTo(java.util.List.of("mano"));
    }

    @Test
    void a_concept_without_a_word_in_the_language_has_none() {
        assertThat(words().finding("calcium-on-film").orElseThrow().terms()).isEmpty();
    }

    @Test
    void drugs_and_products_keep_the_words_of_the_vocabulary_too() {
        Vocabulary words = words();
        assertThat(words.drug("calcium-gluconate").orElseThrow().terms())
                .containsExactly("gluconato de calcio", "calcium gluconate");
        assertThat(words.products())
                .isEqualTo(new SmallKnowledge().load().vocabulary().products());
    }

    @Test
    void labels_and_codes_stay() {
        Vocabulary.Finding fever = words().finding("fever").orElseThrow();
        assertThat(fever.label()).isEqualTo("fever");
        assertThat(fever.codes())
                .isEqualTo(new SmallKnowledge()
                        .load()
                        .vocabulary()
                        .finding("fever")
                        .orElseThrow()
                        .codes());
    }

    @Test
    void a_language_without_words_of_its_own_uses_those_of_the_vocabulary() {
        Knowledge knowledge = new SmallKnowledge().load();
        assertThat(knowledge.vocabulary("en")).isSameAs(knowledge.vocabulary());
    }

    @Test
    void an_unknown_concept_is_named_with_its_line_and_the_one_that_was_meant() {
        assertThat(spanish("swelling:", "sweling:").problems())
                .containsExactly(
                        "language/es.yaml:5: The concept (sweling) that section (terms) names is not known.\nMaybe swelling was meant.");
    }

    @Test
    void only_findings_can_be_absent() {
        assertThat(spanish("fever: [afebril]", "hand: [sin mano]").problems())
                .containsExactly(
                        "language/es.yaml:12: The finding (hand) that section (absent-terms) names is not known.");
    }

    @Test
    void a_word_means_one_concept_of_its_kind() {
        assertThat(spanish("[fiebre, febril]", "[fiebre, hinchazón]").problems())
                .containsExactly(
                        "language/es.yaml:5: The term (hinchazón) of concept (swelling) is also a term of concept (fever) in language/es.yaml:4.\nMaybe it fits only one of the two.");
    }

    @Test
    void words_are_texts() {
        assertThat(spanish("[pcr]", "[{word: pcr}]").problems())
                .containsExactly(
                        "language/es.yaml:6: The words of concept (crp) must be texts, but one of them is a group of fields.");
    }

    @Test
    void a_word_needs_its_concept() {
        assertThat(new SmallKnowledge()
                        .with("language/es.yaml", "terms: [fiebre]\n")
                        .problems())
                .containsExactly(
                        "language/es.yaml:3: The section (terms) must be a group of fields, but it is a list.\nMaybe a word stands without the id of its concept.");
    }
}
