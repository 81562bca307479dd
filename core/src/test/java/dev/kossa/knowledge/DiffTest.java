package dev.kossa.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.knowledge.KnowledgeDiff.Change;
import dev.kossa.knowledge.KnowledgeDiff.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what differs between two versions of the knowledge, row by row. */
class DiffTest {
    private static final String GENERAL = "likelihoods/general.yaml";
    private final Knowledge base = new SmallKnowledge().load();

    private List<Change> to(SmallKnowledge other) {
        return KnowledgeDiff.between(base, other.load()).changes();
    }

    @Test
    void a_changed_row_says_the_old_value_the_new_one_and_the_source() {
        assertThat(to(new SmallKnowledge().replace(GENERAL, "present: 36, of: 50", "present: 35, of: 49")))
                .containsExactly(
                        new Change(
                                Kind.CHANGED,
                                GENERAL + "#fever/cellulitis",
                                "The row (likelihoods/general.yaml#fever/cellulitis) changed: present was (36) and is (35); of was (50) and is (49). Source: hue-2023."));
    }

    @Test
    void a_new_row_and_a_row_that_is_gone() {
        String gout =
                "      - {condition: gout, bin: rare, present: 0, of: 2, source: [kossa-assumption, hue-2023], tag: C}\n";
        SmallKnowledge without = new SmallKnowledge().replace(GENERAL, gout, "");
        String words = "condition: gout, bin: rare, present: 0, of: 2, source: [kossa-assumption, hue-2023], tag: C.";
        assertThat(to(without))
                .containsExactly(new Change(
                        Kind.REMOVED,
                        GENERAL + "#fever/gout",
                        "The row (" + GENERAL + "#fever/gout) is gone: " + words));
        assertThat(KnowledgeDiff.between(without.load(), base).changes())
                .containsExactly(new Change(
                        Kind.ADDED, GENERAL + "#fever/gout", "The row (" + GENERAL + "#fever/gout) is new: " + words));
    }

    @Test
    void a_value_outside_of_rows_and_the_rules_of_a_language_are_compared_too() {
        assertThat(to(new SmallKnowledge().replace("decisions.yaml", "burden-weight: 0.05", "burden-weight: 0.1")))
                .containsExactly(new Change(
                        Kind.CHANGED,
                        "decisions.yaml",
                        "The row (decisions.yaml) changed: burden-weight was (0.05) and is (0.1)."));
        assertThat(to(new SmallKnowledge().replace("language/en.yaml", "[no, without]", "[no, without, denies]")))
                .containsExactly(
                        new Change(
                                Kind.CHANGED,
                                "language/en.yaml#negation",
                                "The row (language/en.yaml#negation) changed: before was ([no, without]) and is ([no, without, denies])."));
    }

    @Test
    void an_overlay_shows() {
        Knowledge with = new SmallKnowledge().load(Layers.NONE.withOverlay("ours.yaml", """
                owner: x
                reviewed: x
                profile: {id: ours, label: ours}
                rows:
                  - {row: "bins.yaml#rare", approver: x, reason: y, date: 2026-11-01, review-by: 2027-11-01,
                     with: {id: rare, probability: 0.05, strength: 4, source: kossa-assumption, tag: M}}
                """));
        assertThat(KnowledgeDiff.between(base, with).changes())
                .extracting(Change::sentence)
                .containsExactly(
                        "The row (bins.yaml#rare) changed: probability was (0.1) and is (0.05). Source: kossa-assumption.");
    }

    @Test
    void comments_and_the_order_of_rows_and_fields_make_no_difference() {
        SmallKnowledge other = new SmallKnowledge()
                .replace(
                        "bins.yaml",
                        "  - {id: rare, probability: 0.1, strength: 4, source: kossa-assumption, tag: M}\n",
                        "")
                .replace(
                        "bins.yaml",
                        "tag: M}\n",
                        "tag: M} # a remark\n  - {tag: M, id: rare, strength: 4, probability: 0.1, source: kossa-assumption}\n");
        assertThat(to(other)).isEmpty();
    }

    @Test
    void law_nothing_differs_from_itself_and_the_way_back_mirrors_the_way_there() {
        Random random = new Random(3);
        assertThat(KnowledgeDiff.between(base, new SmallKnowledge().load()).changes())
                .isEmpty();
        for (int round = 0; round < 20; round++) {
            Knowledge other = new SmallKnowledge()
                    .replace(GENERAL, "present: 36", "present: " + random.nextInt(36))
                    .replace("bins.yaml", "probability: 0.8", "probability: 0.7" + random.nextInt(10))
                    .load();
            List<Change> there = KnowledgeDiff.between(base, other).changes();
            List<Change> back = KnowledgeDiff.between(other, base).changes();
            assertThat(there).hasSize(2);
            assertThat(back)
                    .extracting(Change::row)
                    .isEqualTo(there.stream().map(Change::row).toList());
            assertThat(mirrored(back.get(1).sentence())).isEqualTo(there.get(1).sentence());
        }
    }

    private static String mirrored(String sentence) {
        return sentence.replaceAll("was \\((.*?)\\) and is \\((.*?)\\)", "was ($2) and is ($1)");
    }
}
