package dev.kossa.cli.evaluate;

import dev.kossa.record.PatientRecord;
import java.time.Instant;
import java.util.List;

/**
 * A patient with the right answer.
 *
 * @param name name of the file without its ending; not to be read by what is scored
 * @param source the publication, as {@code Bundle.meta.source} has it; empty when it was not said
 * @param gold the right answer
 * @param record the patient
 * @param asOf the moment of the review
 * @param texts all that the file says in words
 * @param unmapped words that no concept of the knowledge matches
 * @param issues what else the reader has to say, one sentence each
 */
record EvaluationCase(
        String name,
        String source,
        Gold gold,
        PatientRecord record,
        Instant asOf,
        CaseTexts texts,
        List<String> unmapped,
        List<String> issues)
        implements CaseFile {
    EvaluationCase {
        unmapped = List.copyOf(unmapped);
        issues = List.copyOf(issues);
    }

    /** The same patient with other facts. */
    EvaluationCase with(PatientRecord other) {
        return new EvaluationCase(name, source, gold, other, asOf, texts, unmapped, issues);
    }
}
