package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.language.TextContext;
import dev.kossa.record.Presence;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Feature: findings by concept and presence; what follows from the gold is right. */
class G05_FindingsTest {
    private static String gold(String present, String absent) {
        return "'findingsPresent': [" + present + "], 'findingsAbsent': [" + absent + "]";
    }

    private static Draft has(String... concepts) {
        Draft draft = new Draft();
        for (String concept : concepts) {
            draft.finding(concept, Presence.PRESENT);
        }
        return draft;
    }

    @Test
    void phrasesBecomeConcepts() {
        String gold = gold("'warm and red left hand'", "'feverish'");
        Draft found = has("warmth", "redness").finding("fever", Presence.ABSENT);

        assertThat(Marking.score(Field.FINDINGS, gold, found)).isEqualTo("found 3 of 3, right 3 of 3");
        assertThat(Marking.score(Field.FINDINGS_ABSENT, gold, found)).isEqualTo("found 1 of 1, right 1 of 1");
    }

    @Test
    void theSameConceptWithTheOtherPresenceIsTwoErrors() {
        assertThat(Marking.errors(Field.FINDINGS, gold("", "'fever'"), has("fever")))
                .containsExactly("no fever / ", " / fever");
    }

    @Test
    void whatAPresentFindingImpliesIsRightButNotTheOtherWay() {
        String implying = implying();
        String implied = Marking.KNOWLEDGE
                .vocabulary()
                .finding(implying)
                .orElseThrow()
                .implies()
                .get(0);
        String gold = gold("'" + term(implying) + "'", "");

        assertThat(Marking.errors(Field.FINDINGS, gold, has(implying, implied))).isEmpty();
        assertThat(Marking.errors(Field.FINDINGS, gold("'" + term(implied) + "'", ""), has(implying)))
                .containsExactly(" / " + implying);
    }

    @Test
    void whoDoesNotHaveTheImpliedFindingDoesNotHaveTheImplyingOne() {
        String implying = implying();
        String implied = Marking.KNOWLEDGE
                .vocabulary()
                .finding(implying)
                .orElseThrow()
                .implies()
                .get(0);

        assertThat(Marking.score(
                        Field.FINDINGS_ABSENT,
                        gold("", "'" + term(implied) + "'"),
                        new Draft().finding(implying, Presence.ABSENT)))
                .isEqualTo("found 0 of 1, right 1 of 1");
        assertThat(Marking.score(
                        Field.FINDINGS_ABSENT,
                        gold("", "'" + term(implying) + "'"),
                        new Draft().finding(implied, Presence.ABSENT)))
                .isEqualTo("found 1 of 1, right 0 of 1");
    }

    /** A finding that implies one other, both of which are read back from their labels as themselves. */
    private static String implying() {
        Concepts concepts = new Concepts(Marking.KNOWLEDGE, "en");
        return Marking.KNOWLEDGE.vocabulary().findings().values().stream()
                .filter(finding -> finding.implies().size() == 1)
                .filter(finding -> isReadBack(concepts, finding.id())
                        && isReadBack(concepts, finding.implies().get(0)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static boolean isReadBack(Concepts concepts, String id) {
        Set<Concepts.Finding> read = concepts.findings(term(id), TextContext.CLINICAL);
        return read.size() == 1 && read.contains(new Concepts.Finding(id, Presence.PRESENT));
    }

    private static String term(String id) {
        return Marking.KNOWLEDGE.vocabulary().finding(id).orElseThrow().label();
    }

    @Test
    void aPhraseWithoutConceptIsLeftOutAndListed() {
        String gold = gold("'a certain something', 'fever'", "");

        assertThat(Marking.score(Field.FINDINGS, gold, has("fever"))).isEqualTo("found 1 of 1, right 1 of 1");
        assertThat(Marking.leftOut(Field.FINDINGS_PRESENT, gold, has("fever"))).containsExactly("a certain something");
    }

    @Test
    void whatTheGoldSaysInAResultIsNoErrorAmongTheFindings() {
        String gold =
                gold("'fever'", "") + ", 'imaging': [{'modality': 'X-ray', 'result': 'soft tissue calcification'}]";

        assertThat(Marking.score(Field.FINDINGS, gold, has("fever", "soft-tissue-calcification")))
                .isEqualTo("found 1 of 1, right 1 of 1");
        assertThat(Marking.score(Field.FINDINGS, gold, has("fever", "fracture")))
                .isEqualTo("found 1 of 1, right 1 of 2");
    }

    @Test
    void whatTheDiagnosisOfTheGoldNamesIsNoErrorAmongTheFindings() {
        assertThat(Marking.score(
                        Field.FINDINGS,
                        gold("'fever'", "") + ", 'finalDiagnosis': 'cellulitis with sepsis'",
                        has("fever", "sepsis")))
                .isEqualTo("found 1 of 1, right 1 of 1");
    }

    @Test
    void aFindingThatConflictsCountsWithBothPresencesAndOneNotAssessedWithNone() {
        assertThat(Marking.errors(
                        Field.FINDINGS, gold("'fever'", ""), new Draft().finding("fever", Presence.CONFLICTING)))
                .containsExactly(" / no fever");
        assertThat(Marking.score(
                        Field.FINDINGS, gold("'fever'", ""), new Draft().finding("fever", Presence.NOT_ASSESSED)))
                .isEqualTo("found 0 of 1, right 0 of 0");
    }
}
