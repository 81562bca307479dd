package dev.kossa.cli.evaluate;

import dev.kossa.cli.evaluate.Verdict.Place;
import dev.kossa.review.diagnosis.Question;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.util.List;
import java.util.Optional;

/**
 * What came of one case.
 *
 * @param clinical the answer from the clinical prior
 * @param flat the answer from the flat prior
 * @param baseline the answer of "names a calcium drug"
 * @param details what the review says besides; empty when the case could not be read
 * @param planted what planting did; empty without planting
 * @param error why the case could not be read; empty when it could
 */
record CaseRow(
        String name,
        String source,
        Gold gold,
        Verdict clinical,
        Verdict flat,
        Verdict baseline,
        Optional<Details> details,
        Optional<Change> planted,
        String error) {
    /**
     * What the review says besides the ranking.
     *
     * @param redFlags the red flags, in the order in which they are said
     * @param questions what is asked, the first first
     * @param unmapped words that were not understood
     * @param issues what else the reader has to say
     * @param lesionAssumed whether the record describes no lesion, so that one was only assumed
     * @param leftOut whether the knowledge had to be taken without this case
     * @param inflamed whether fever or raised markers are on record
     * @param calciumGiven whether any calcium is on record as given, wherever and however
     */
    record Details(
            List<RaisedFlag> redFlags,
            List<Question> questions,
            List<String> unmapped,
            List<String> issues,
            boolean lesionAssumed,
            boolean leftOut,
            boolean inflamed,
            boolean calciumGiven) {
        Details {
            redFlags = List.copyOf(redFlags);
            questions = List.copyOf(questions);
            unmapped = List.copyOf(unmapped);
            issues = List.copyOf(issues);
        }

        boolean flagged(String id) {
            return redFlags.stream().anyMatch(flag -> flag.id().equals(id));
        }

        boolean asksFirst(String id) {
            return questions.stream()
                    .findFirst()
                    .filter(question -> question.id().equals(id))
                    .isPresent();
        }
    }

    /**
     * What planting did to the ranking.
     *
     * @param done whether calcium was planted
     * @param before the first mechanism without it
     * @param same whether every probability is the same as without it
     * @param note what could not be done as meant
     */
    record Change(boolean done, Place before, boolean same, String note) {}
}
