package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: policy profiles and a hospital's own overlays, laid over the base row by row. */
class LayersTest {
    private static final String APPROVED =
            "approver: drug committee, reason: own audit, date: 2026-11-01, review-by: 2027-11-01";
    private static final String HEAD =
            "owner: ward\nreviewed: \"2026-11-01\"\nprofile: {id: ours, label: our hospital}\n";

    private static Layers overlay(String rows) {
        return Layers.NONE.withOverlay("ours.yaml", HEAD + rows);
    }

    private static Layers row(String row, String rest) {
        return overlay("rows:\n  - {row: \"" + row + "\", " + APPROVED + ", " + rest + "}\n");
    }

    private static List<String> problems(Layers layers) {
        return new SmallKnowledge().problems(layers);
    }

    // --- rows

    @Test
    void a_row_with_the_path_of_the_base_replaces_it_and_keeps_its_path() {
        Knowledge knowledge = new SmallKnowledge()
                .load(row(
                        "analytes.yaml#crp/29d..",
                        "with: {age: 29d.., low: null, high: 6, source: kossa-assumption, tag: M}"));
        Vocabulary.ReferenceRange range =
                knowledge.vocabulary().analyte("crp").orElseThrow().ranges().get(1);
        assertThat(range.high()).contains(6.0);
        assertThat(range.basis().row()).isEqualTo("analytes.yaml#crp/29d..");
    }

    @Test
    void who_answers_for_a_row_is_kept() {
        Knowledge knowledge = new SmallKnowledge()
                .load(row(
                        "bins.yaml#rare",
                        "with: {id: rare, probability: 0.05, strength: 4, source: kossa-assumption, tag: M}"));
        assertThat(knowledge.overlayRows())
                .containsExactly(new OverlayRow(
                        "ours",
                        "bins.yaml#rare",
                        java.util.Optional.of(new Approval(
                                "drug committee", "own audit", LocalDate.of(2026, 11, 1), LocalDate.of(2027, 11, 1))),
                        java.util.Optional.empty(),
                        List.of()));
        assertThat(knowledge.bins().get("rare").probability()).isEqualTo(0.05);
    }

    @Test
    void nested_rows_that_the_new_row_does_not_name_stay() {
        Knowledge knowledge =
                new SmallKnowledge().load(row("likelihoods/general.yaml#fever", "with: {finding: fever}"));
        Reasoning.Likelihood fever = knowledge.reasoning().likelihood("fever").orElseThrow();
        assertThat(fever.cluster()).isEmpty();
        assertThat(fever.rows()).hasSize(2);
    }

    @Test
    void a_row_with_a_new_path_is_added() {
        Knowledge knowledge = new SmallKnowledge()
                .load(row(
                        "likelihoods/general.yaml#fever/osteomyelitis",
                        "with: {condition: osteomyelitis, bin: usual, source: kossa-assumption, tag: M}"));
        assertThat(knowledge.reasoning().likelihood("fever").orElseThrow().rows())
                .extracting(Reasoning.Likelihood.Row::condition)
                .containsExactly("cellulitis", "gout", "osteomyelitis");
    }

    @Test
    void a_row_can_be_removed() {
        Knowledge knowledge = new SmallKnowledge().load(row("likelihoods/general.yaml#fever/gout", "remove: true"));
        assertThat(knowledge.reasoning().likelihood("fever").orElseThrow().rows())
                .hasSize(1);
    }

    @Test
    void a_slip_in_a_path_is_a_problem() {
        assertThat(problems(row("likelihoods/general.yaml#fever/gowt", "remove: true")))
                .containsExactly(
                        "ours.yaml:5: The row (likelihoods/general.yaml#fever/gowt) of (ours) is not in the base.\nMaybe likelihoods/general.yaml#fever/gout was meant.");
    }

    @Test
    void a_whole_file_is_no_row() {
        assertThat(problems(row("bins.yaml", "remove: true")))
                .singleElement()
                .asString()
                .startsWith("ours.yaml:5: The row (bins.yaml) of (ours) is not in the base.");
    }

    @Test
    void a_row_cannot_become_another_row() {
        assertThat(problems(row(
                        "bins.yaml#rare",
                        "with: {id: seldom, probability: 0.05, strength: 4, source: hue-2023, tag: V}")))
                .containsExactly(
                        "ours.yaml:5: The row (bins.yaml#rare) would become another row (seldom).\nMaybe the row of the base is to be removed and a new one added.");
    }

    @Test
    void the_checks_of_the_base_hold_for_the_new_row_too() {
        assertThat(problems(row(
                        "bins.yaml#rare", "with: {id: rare, probability: 2, strength: 4, source: hue-2023, tag: V}")))
                .containsExactly(
                        "ours.yaml:5: The probability (2) of bin (rare) is not between 0 and 1.\nMaybe 0.01 or 0.99 was meant: nothing is impossible or certain.");
    }

    @Test
    void somebody_answers_for_each_row_of_an_overlay() {
        Layers layers = overlay("rows:\n  - {row: \"bins.yaml#rare\", remove: true}\n");
        assertThat(problems(layers))
                .containsExactly(
                        "ours.yaml:5: The row (bins.yaml#rare) has no approver.",
                        "ours.yaml:5: The row (bins.yaml#rare) has no reason.",
                        "ours.yaml:5: The row (bins.yaml#rare) does not say since when it holds (date) and when it is looked at again (review-by).\nMaybe date: 2026-11-01, review-by: 2027-11-01 was meant.");
    }

    @Test
    void a_row_is_looked_at_again_after_it_began_to_hold() {
        Layers layers = overlay(
                "rows:\n  - {row: \"bins.yaml#rare\", remove: true, approver: x, reason: y, date: 2027-11-01, review-by: 2026-11-01}\n");
        assertThat(problems(layers))
                .containsExactly(
                        "ours.yaml:5: The review-by (2026-11-01) of row (bins.yaml#rare) is not after its date (2027-11-01).\nMaybe the two are swapped.");
    }

    @Test
    void a_day_that_is_none_is_a_problem() {
        Layers layers = overlay(
                "rows:\n  - {row: \"bins.yaml#rare\", remove: true, approver: x, reason: y, date: 2026-02-30, review-by: 2027-11-01}\n");
        assertThat(problems(layers))
                .containsExactly(
                        "ours.yaml:5: The field (date) of row (bins.yaml#rare) must be a day such as 2026-11-01, but it is (2026-02-30).");
    }

    @Test
    void a_row_says_what_is_to_happen() {
        assertThat(problems(row("bins.yaml#rare", "remove: false")))
                .containsExactly(
                        "ours.yaml:5: The row (bins.yaml#rare) must either have the new row (with) or say remove: true.\nMaybe with is missing.");
    }

    // --- weakening

    private static final String FLAG = "red-flags.yaml#infection-not-excluded";
    private static final String SAME =
            "id: infection-not-excluded, label: infection, say: Infection., source: kossa-assumption, tag: M, tests: [film], with-lesion: true";

    @Test
    void a_row_that_weakens_a_rule_must_say_that_it_means_to() {
        String weaker = "with: {" + SAME + ", any: [fever], together: {of: [swelling, fever], at-least: 2}}";
        assertThat(problems(row(FLAG, weaker)))
                .containsExactly(
                        "ours.yaml:5: The row (" + FLAG
                                + ") of (ours) weakens a rule: it is no longer raised by (crp-raised).\nMaybe overrides: infection-not-excluded is missing.");
        Knowledge meant = new SmallKnowledge().load(row(FLAG, weaker + ", overrides: infection-not-excluded"));
        assertThat(meant.overlayRows().get(0).weakens()).containsExactly("it is no longer raised by (crp-raised)");
        assertThat(meant.overlayRows().get(0).overrides()).contains("infection-not-excluded");
    }

    @Test
    void a_row_that_weakens_nothing_need_not_say_so() {
        String stricter = "with: {" + SAME
                + ", any: [fever, crp-raised, calcium-on-film], together: {of: [swelling, fever], at-least: 1}}";
        Knowledge knowledge = new SmallKnowledge().load(row(FLAG, stricter));
        assertThat(knowledge.overlayRows().get(0).weakens()).isEmpty();
        assertThat(knowledge.reasoning().redFlags().get(0).atLeast()).isEqualTo(1);
    }

    @Test
    void every_way_of_weakening_is_seen() {
        assertThat(weakens("any: [fever, crp-raised], together: {of: [swelling], at-least: 1}"))
                .contains("these no longer count together: (fever)");
        assertThat(weakens("any: [fever, crp-raised], together: {of: [swelling, fever, crp-raised], at-least: 3}"))
                .contains("it now needs 3 of them together");
        assertThat(weakens("any: [fever, crp-raised], together: {of: [swelling, fever], at-least: 2}, all: [swelling]"))
                .contains("it now needs (swelling)");
        assertThat(weakens("any: [fever, crp-raised], together: {of: [swelling, fever], at-least: 2}, ages: 29d.."))
                .contains("it holds for fewer ages");
        assertThat(problems(row(FLAG, "remove: true")))
                .singleElement()
                .asString()
                .contains("the red flag is gone");
        assertThat(problems(row("treatments.yaml#cautions/stop-here", "remove: true")))
                .singleElement()
                .asString()
                .contains("the caution is gone");
        assertThat(problems(row(
                        "treatments.yaml#cautions/stop-here",
                        "with: {id: stop-here, label: stop, say: Carry on., source: kossa-assumption, tag: M}")))
                .singleElement()
                .asString()
                .contains("its words are other ones");
        assertThat(
                        problems(
                                row(
                                        "subtypes.yaml#calcium-phosphate-limits/classic",
                                        "with: {id: classic, applies: {age: 1a.., ckd: true}, limit_mg2_per_dL2: 75, source: hue-2023, tag: V}")))
                .singleElement()
                .asString()
                .contains("the limit is higher: 75 instead of 70; it holds for fewer ages; it holds for fewer people");
        assertThat(problems(row("subtypes.yaml#calcium-phosphate-limits/classic", "remove: true")))
                .singleElement()
                .asString()
                .contains("the limit is gone");
    }

    private static String weakens(String rest) {
        return problems(row(FLAG, "with: {" + SAME + ", " + rest + "}")).get(0);
    }

    @Test
    void overrides_names_the_rule_that_it_weakens() {
        assertThat(problems(row(FLAG, "remove: true, overrides: compartment")))
                .containsExactly(
                        "ours.yaml:5: The row (" + FLAG
                                + ") of (ours) overrides (compartment), which is another rule.\nMaybe overrides: infection-not-excluded was meant.");
    }

    // --- profiles and choices

    @Test
    void without_a_profile_there_are_no_choices() {
        assertThat(new SmallKnowledge().load().profile()).isEmpty();
    }

    @Test
    void a_profile_is_read_when_it_is_chosen() {
        Profile us = new SmallKnowledge()
                .load(Layers.NONE.withProfile("us"))
                .profile()
                .orElseThrow();
        assertThat(us.label()).isEqualTo("United States");
        Profile.Choice choice = us.choice("follow-up").orElseThrow();
        assertThat(choice.values()).containsExactly("default");
        assertThat(choice.basis().row()).isEqualTo("profiles/us.yaml#choices/follow-up");
    }

    @Test
    void an_unknown_profile_is_a_problem() {
        assertThat(problems(Layers.NONE.withProfile("uss")))
                .containsExactly("The policy profile (uss) is not known.\nMaybe us was meant.");
        assertThat(problems(Layers.NONE.withProfile("france")))
                .containsExactly("The policy profile (france) is not known.\nMaybe one of us was meant.");
    }

    @Test
    void the_choices_of_an_overlay_lie_over_those_of_the_profile_that_it_is_based_on() {
        String text = """
                owner: ward
                reviewed: x
                profile: {id: ours, label: our hospital, based-on: us}
                choices:
                  - {id: follow-up, value: paper, says: "At each visit.", source: hue-2023, tag: V, %s}
                """.formatted(APPROVED);
        Profile profile = new SmallKnowledge()
                .load(Layers.NONE.withOverlay("ours.yaml", text))
                .profile()
                .orElseThrow();
        assertThat(profile.id()).isEqualTo("us");
        assertThat(profile.choice("follow-up").orElseThrow().values()).containsExactly("paper");
        assertThat(profile.choice("follow-up")
                        .orElseThrow()
                        .approval()
                        .orElseThrow()
                        .approver())
                .isEqualTo("drug committee");
        assertThat(problems(Layers.NONE.withProfile("uk").withOverlay("ours.yaml", text)))
                .contains(
                        "ours.yaml:1: The overlay (ours) is based on profile (us), but profile (uk) was chosen.\nMaybe the overlay belongs to another hospital.");
    }

    @Test
    void a_choice_names_what_there_is() {
        SmallKnowledge base = new SmallKnowledge().replace("profiles/us.yaml", "value: default", "value: papre");
        assertThat(base.problems(Layers.NONE.withProfile("us")))
                .containsExactly(
                        "profiles/us.yaml:1: The value (papre) of choice (follow-up) is not known.\nMaybe paper was meant.");
    }

    @Test
    void a_choice_chooses_something() {
        SmallKnowledge base = new SmallKnowledge().replace("profiles/us.yaml", " value: default,", "");
        assertThat(base.problems(Layers.NONE.withProfile("us")))
                .containsExactly(
                        "profiles/us.yaml:5: The choice (follow-up) chooses nothing.\nMaybe value is missing.");
    }

    @Test
    void the_file_of_a_profile_has_its_id() {
        SmallKnowledge base = new SmallKnowledge().replace("profiles/us.yaml", "id: us,", "id: uk,");
        assertThat(base.problems(Layers.NONE.withProfile("us")))
                .containsExactly(
                        "profiles/us.yaml:1: The profile (uk) stands in the file of profile (us).\nMaybe id: us was meant.");
    }

    @Test
    void an_overlay_says_which_it_is() {
        assertThat(problems(Layers.NONE.withOverlay("ours.yaml", "owner: x\nreviewed: x\n")))
                .containsExactly(
                        "ours.yaml:1: The file (ours.yaml) does not say which profile it is.\nMaybe profile: {id: ..., label: ...} is missing.");
    }

    @Test
    void two_overlays_may_not_change_the_same_row_nor_make_the_same_choice() {
        String rows = "rows:\n  - {row: \"bins.yaml#rare\", remove: true, " + APPROVED + "}\n"
                + "choices:\n  - {id: follow-up, value: paper, source: hue-2023, tag: V, " + APPROVED + "}\n";
        Layers layers = overlay(rows).withOverlay("theirs.yaml", HEAD.replace("ours", "theirs") + rows);
        assertThat(problems(layers))
                .containsExactly(
                        "theirs.yaml:5: The row (bins.yaml#rare) is changed by overlay (ours) and by overlay (theirs).\nMaybe one of the two can leave it out.",
                        "theirs.yaml:7: The choice (follow-up) is changed by overlay (ours) and by overlay (theirs).\nMaybe one of the two can leave it out.");
    }

    @Test
    void two_overlays_with_one_id_and_one_row_twice_are_problems() {
        assertThat(problems(overlay("").withOverlay("again.yaml", HEAD)))
                .containsExactly("again.yaml:1: Two layers have the id (ours).\nMaybe one was given twice.");
        String twice = "  - {row: \"bins.yaml#rare\", remove: true, " + APPROVED + "}\n";
        assertThat(problems(overlay("rows:\n" + twice + twice)))
                .containsExactly(
                        "ours.yaml:6: The row (bins.yaml#rare) is changed twice.\nMaybe one of the two was meant for another row.");
    }

    @Test
    void law_an_overlay_that_repeats_rows_of_the_base_changes_no_part_of_it() {
        Knowledge base = new SmallKnowledge().load();
        Knowledge same = new SmallKnowledge()
                .load(row(
                        "likelihoods/general.yaml#fever/cellulitis",
                        "with: {condition: cellulitis, present: 36, of: 50, age: 29d..18a, source: hue-2023, tag: V}"));
        assertThat(same.reasoning()).isEqualTo(base.reasoning());
        assertThat(same.guidance()).isEqualTo(base.guidance());
        assertThat(same.version()).isNotEqualTo(base.version());
    }
}
