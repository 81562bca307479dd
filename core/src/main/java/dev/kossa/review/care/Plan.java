package dev.kossa.review.care;

import dev.kossa.issue.ReviewIssue;
import dev.kossa.knowledge.Guidance.Caution;
import dev.kossa.knowledge.Guidance.Treatment;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.diagnosis.Diagnostics;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The plan: advice, never an order.
 *
 * @param options care options with their evidence; empty unless a calcinosis is among the leading explanations
 * @param cautions hard cautions that always hold
 * @param followUp the follow-up schedule, in the order of its days
 * @param course where the patient stands against published courses; empty without a calcium injury
 * @param watches the late watch for each infusion of calcium
 * @param issues what care must mind in this patient
 */
public record Plan(
        List<Treatment> options,
        List<Caution> cautions,
        List<Appointment> followUp,
        Optional<Course> course,
        List<LateWatch> watches,
        List<ReviewIssue> issues) {
    public Plan {
        options = List.copyOf(options);
        cautions = List.copyOf(cautions);
        followUp = List.copyOf(followUp);
        watches = List.copyOf(watches);
        issues = List.copyOf(issues);
    }

    /** Plans from what was known at that moment. */
    public static Plan of(PatientRecord record, Diagnostics diagnostics, Knowledge knowledge, Instant asOf) {
        return new Planning(record, diagnostics, knowledge, asOf).plan();
    }
}
