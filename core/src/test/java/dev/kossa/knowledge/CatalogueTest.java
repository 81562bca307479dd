package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.knowledge.KnowledgeCatalogue.Item;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: everything with an id, and all that is known about it. */
class CatalogueTest {
    private final KnowledgeCatalogue catalogue = KnowledgeCatalogue.of(new SmallKnowledge().load());

    @Test
    void everything_with_an_id_is_listed_by_kind_and_id() {
        assertThat(catalogue.list())
                .contains(
                        new Item("fever", "finding", "fever", "findings/signs.yaml"),
                        new Item("hue-2023", "source", "Fifty children", "sources.yaml"),
                        new Item("infection-not-excluded", "red flag", "infection is not excluded", "red-flags.yaml"),
                        new Item("boy", "published case", "boy, 9 months", "published-cases.yaml"))
                .isSortedAccordingTo(java.util.Comparator.comparing(Item::kind).thenComparing(Item::id));
        assertThat(catalogue.list())
                .filteredOn(item -> item.kind().equals("mechanism"))
                .hasSize(21);
    }

    @Test
    void all_rows_about_a_finding_are_shown_with_their_sources() {
        assertThat(catalogue.show("fever")).isEqualTo("""
                finding fever: fever

                findings/signs.yaml#fever (line 4 of findings/signs.yaml)
                  id: fever
                  label: fever
                  kind: sign
                  terms: [fever, febrile]
                  absent-terms: [afebrile]
                  codes: [{system: hpo, code: HP:0001945, tag: V}]
                  ask: Has there been fever?

                likelihoods/general.yaml#fever (line 4 of likelihoods/general.yaml)
                  finding: fever
                  cluster: inflammation

                likelihoods/general.yaml#fever/others (line 6 of likelihoods/general.yaml)
                  bin: rare
                  source: kossa-assumption
                  tag: M

                likelihoods/general.yaml#fever/cellulitis (line 8 of likelihoods/general.yaml)
                  condition: cellulitis
                  present: 36
                  of: 50
                  age: 29d..18a
                  source: hue-2023
                  tag: V

                likelihoods/general.yaml#fever/gout (line 9 of likelihoods/general.yaml)
                  condition: gout
                  bin: rare
                  present: 0
                  of: 2
                  source: [kossa-assumption, hue-2023]
                  tag: C

                red-flags.yaml#infection-not-excluded (line 4 of red-flags.yaml)
                  id: infection-not-excluded
                  label: infection is not excluded
                  any: [fever, crp-raised]
                  together: {of: [swelling, fever], at-least: 2}
                  say: Infection is not excluded.
                  tests: [film]
                  with-lesion: true
                  source: kossa-assumption
                  tag: M

                Sources
                  hue-2023 (V, 2023): Fifty children. https://example.org/hue
                  kossa-assumption (M): Assumed.
                """);
    }

    @Test
    void a_mechanism_shows_its_share_its_incidence_and_its_likelihoods() {
        assertThat(catalogue.show("osteomyelitis"))
                .contains(
                        "mechanism osteomyelitis: osteomyelitis\n",
                        "\npriors.yaml#case-mix/0d..1a ",
                        "\npriors.yaml#after-infusion/osteomyelitis ",
                        "\nlikelihoods/general.yaml#crp-raised/osteomyelitis ",
                        "\n  threshold: >1.9\n")
                .doesNotContain("priors.yaml#after-infusion/gout");
    }

    @Test
    void a_source_shows_who_cites_it() {
        assertThat(catalogue.show("hue-2023"))
                .contains("likelihoods/general.yaml#fever/cellulitis", "treatments.yaml#conservative/evidence/1")
                .doesNotContain("bins.yaml");
    }

    @Test
    void a_word_of_a_term_or_a_language_rule_is_not_an_id() {
        Knowledge knowledge = new SmallKnowledge()
                .replace("findings/signs.yaml", "[calcification]", "[calcification, swelling]")
                .replace("language/en.yaml", "[no, without]", "[no, swelling]")
                .load();
        assertThat(KnowledgeCatalogue.of(knowledge).show("swelling"))
                .contains("findings/signs.yaml#swelling ", "red-flags.yaml#infection-not-excluded ")
                .doesNotContain("calcium-on-film", "language/en.yaml");
    }

    @Test
    void a_slip_is_answered_with_the_nearest_id() {
        assertThatThrownBy(() -> catalogue.show("fevre"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The knowledge base has nothing with the id (fevre).\nMaybe fever was meant.");
        assertThatThrownBy(() -> catalogue.show("xxxxxxxxx"))
                .hasMessage("The knowledge base has nothing with the id (xxxxxxxxx).");
    }

    @Test
    void law_everything_that_is_listed_can_be_shown() {
        assertThat(catalogue.list())
                .allSatisfy(
                        item -> assertThat(catalogue.show(item.id())).contains(item.kind() + " " + item.id() + ": "));
    }
}
