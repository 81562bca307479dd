package dev.kossa.review.causality;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.diagnosis.Diagnostics;
import java.util.List;
import java.util.Optional;

/**
 * Whether the calcium caused the lesion, by two published scales.
 *
 * @param drug the suspected drug, in the words of the record
 * @param score Naranjo score, -4 to 13
 * @param category Naranjo class: doubtful, possible, probable, definite
 * @param answers all ten answers with their reasons
 * @param whoUmc id of the WHO-UMC category
 * @param whoUmcReason why
 */
public record Causality(
        String drug, int score, String category, List<NaranjoAnswer> answers, String whoUmc, String whoUmcReason) {
    public Causality {
        answers = List.copyOf(answers);
    }

    /** Assesses the linked calcium; empty when no calcium is linked to a lesion. */
    public static Optional<Causality> of(PatientRecord record, Diagnostics diagnostics, Knowledge knowledge) {
        return Assessment.of(record, diagnostics, knowledge).map(Assessment::causality);
    }
}
