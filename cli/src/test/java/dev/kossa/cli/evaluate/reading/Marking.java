package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.GoldCase.Unusable;
import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.knowledge.Knowledge;
import java.util.List;
import java.util.Set;

/** Scores one case and tells the result in a line. */
final class Marking {
    static final Knowledge KNOWLEDGE = Knowledge.load(new ClassPathKnowledge());

    private static final CaseScorer SCORER = new CaseScorer(
            KNOWLEDGE,
            "en",
            key -> key.equals("myositis-ossificans") ? "heterotopic-ossification" : key,
            Set.of("calcium-gluconate", "calcium-chloride"));

    private Marking() {}

    /** @param goldFields fields of the gold file, in single quotation marks */
    static CaseMarks marks(String goldFields, Draft found) {
        try {
            GoldCase gold = GoldCase.of("a", "{" + goldFields.replace('\'', '"') + "}", "a.json");
            return SCORER.score(gold, found.summary());
        } catch (Unusable e) {
            throw new AssertionError(e.sentence(), e);
        }
    }

    /** "found 1 of 2, right 1 of 1" */
    static String score(Field field, String goldFields, Draft found) {
        Tally tally = marks(goldFields, found).tally(field);
        return "found " + tally.found() + " of " + tally.gold() + ", right " + tally.right() + " of " + tally.given();
    }

    /** "expected / found" */
    static List<String> errors(Field field, String goldFields, Draft found) {
        return marks(goldFields, found).mismatches().stream()
                .filter(error -> error.field() == field)
                .map(error -> error.expected() + " / " + error.found())
                .toList();
    }

    /** Words that were not scored. */
    static List<String> leftOut(Field field, String goldFields, Draft found) {
        return marks(goldFields, found).leftOut().stream()
                .filter(left -> left.field() == field)
                .map(CaseMarks.LeftOut::words)
                .toList();
    }
}
