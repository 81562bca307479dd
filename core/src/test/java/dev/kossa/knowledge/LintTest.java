package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a look at the whole base with all its profiles. */
class LintTest {
    private static KnowledgeLint lint(SmallKnowledge base) {
        return KnowledgeLint.of(base.source());
    }

    @Test
    void a_whole_base_has_neither_problems_nor_advice() {
        assertThat(lint(new SmallKnowledge())).isEqualTo(new KnowledgeLint(java.util.List.of(), java.util.List.of()));
    }

    @Test
    void what_is_wrong_with_the_base_is_said() {
        assertThat(lint(new SmallKnowledge().replace("bins.yaml", "0.8", "8")).problems())
                .extracting(KnowledgeProblem::file)
                .containsExactly("bins.yaml");
    }

    @Test
    void a_finding_that_nearly_everybody_would_have_is_worth_a_look() {
        SmallKnowledge base =
                new SmallKnowledge().replace("bins.yaml", "id: rare, probability: 0.1", "id: rare, probability: 0.99");
        assertThat(lint(base).advice())
                .contains(
                        "By priors.yaml#case-mix/0d..1a and its likelihoods the finding (crp-raised) would be seen in 98.91 % of the patients.\nMaybe its rows are too high.");
    }

    @Test
    void a_finding_that_nearly_nobody_would_have_is_worth_a_look() {
        SmallKnowledge base = new SmallKnowledge()
                .replace("bins.yaml", "id: rare, probability: 0.1", "id: rare, probability: 0.0001")
                .replace("likelihoods/general.yaml", "present: 36, of: 50", "bin: rare")
                .replace("likelihoods/general.yaml", "bin: rare, present: 0, of: 2", "bin: rare");
        assertThat(lint(base).advice())
                .contains(
                        "By priors.yaml#case-mix/0d..1a and its likelihoods the finding (fever) would be seen in 0.01 % of the patients.\nMaybe its rows are too low.");
    }

    @Test
    void rows_of_other_ages_do_not_count() {
        CaseMixes mixes = new CaseMixes(new SmallKnowledge().load());
        assertThat(mixes.implied(0, "fever")).isGreaterThan(0.1);
        Knowledge adults = new SmallKnowledge()
                .replace("likelihoods/general.yaml", "age: 29d..18a", "age: 18a..")
                .load();
        assertThat(new CaseMixes(adults).implied(0, "fever")).isLessThan(mixes.implied(0, "fever"));
    }

    private record CaseMixes(Knowledge knowledge) {
        double implied(int mix, String finding) {
            Reasoning reasoning = knowledge.reasoning();
            return new Implied(
                            knowledge.vocabulary(),
                            reasoning.caseMix().get(mix),
                            reasoning.likelihood(finding).orElseThrow())
                    .probability();
        }
    }

    @Test
    void every_profile_is_checked() {
        SmallKnowledge base =
                new SmallKnowledge().replace("profiles/us.yaml", "source: kossa-assumption", "source: nobody");
        assertThat(lint(base).problems())
                .extracting(KnowledgeProblem::sentence)
                .containsExactly("The source (nobody) that choice (follow-up) names is not known.");
    }

    @Test
    void no_profile_may_be_stricter_than_the_base() {
        SmallKnowledge base = new SmallKnowledge().with("profiles/uk.yaml", """
                profile: {id: uk, label: United Kingdom}
                rows:
                  - row: subtypes.yaml#calcium-phosphate-limits/classic
                    with: {id: classic, applies: {age: 0d..}, limit_mg2_per_dL2: 65, source: hue-2023, tag: V}
                """);
        assertThat(lint(base).problems())
                .extracting(KnowledgeProblem::toString)
                .containsExactly(
                        "profiles/uk.yaml:6: Without a profile the strictest value must hold, but profile (uk) is stricter in row (subtypes.yaml#calcium-phosphate-limits/classic); in the base the limit is higher: 70 instead of 65.\nMaybe the base should hold this row.");
    }

    @Test
    void a_profile_that_is_weaker_on_purpose_may_be() {
        SmallKnowledge base = new SmallKnowledge().with("profiles/uk.yaml", """
                profile: {id: uk, label: United Kingdom}
                rows:
                  - row: subtypes.yaml#calcium-phosphate-limits/classic
                    overrides: classic
                    with: {id: classic, applies: {age: 0d..}, limit_mg2_per_dL2: 75, source: hue-2023, tag: V}
                """);
        assertThat(lint(base).problems()).isEmpty();
    }

    @Test
    void an_example_of_an_overlay_is_checked_as_an_overlay() {
        SmallKnowledge base = new SmallKnowledge().with("profiles/local.example.yaml", """
                profile: {id: local, label: Local, based-on: us}
                rows:
                  - {row: "bins.yaml#rare", remove: true}
                """);
        assertThat(lint(base).problems())
                .extracting(KnowledgeProblem::sentence)
                .contains("The row (bins.yaml#rare) has no approver.");
        assertThat(base.problems(Layers.NONE.withProfile("local.example")))
                .containsExactly("The policy profile (local.example) is not known.\nMaybe one of us was meant.");
    }
}
