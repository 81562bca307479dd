package dev.kossa.review;

import dev.kossa.issue.InfectionNotExcluded;
import dev.kossa.issue.Issue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.care.Plan;
import dev.kossa.review.causality.Causality;
import dev.kossa.review.diagnosis.DiagnosisOptions;
import dev.kossa.review.diagnosis.Diagnostics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The review of one patient as of a moment.
 *
 * @param asOf the moment; what was recorded later is not used
 * @param record what was known then, in a fixed order
 * @param diagnostics red flags, differential, subtype, questions, next tests
 * @param plan options, follow-up, late watch
 * @param causality how surely the calcium did it; empty when no calcium is linked to a lesion
 * @param issues what is wrong with the data or must be minded; alerts first
 * @param knowledgeVersion which knowledge was used
 */
public record Review(
        Instant asOf,
        PatientRecord record,
        Diagnostics diagnostics,
        Plan plan,
        Optional<Causality> causality,
        List<Issue> issues,
        String knowledgeVersion) {
    /** Said of every output until a named clinician has signed the knowledge version off. */
    public static final String NOT_VALIDATED = "not clinically validated";

    public Review {
        issues = List.copyOf(issues);
    }

    /** Reviews what was known of a patient at that moment. */
    public static Review of(PatientRecord record, Knowledge knowledge, Instant asOf) {
        return of(record, knowledge, asOf, DiagnosisOptions.DEFAULT);
    }

    /** The same with other options of the diagnosis stage. */
    public static Review of(PatientRecord record, Knowledge knowledge, Instant asOf, DiagnosisOptions options) {
        PatientRecord known = inOrder(record.asOf(asOf));
        Diagnostics diagnostics = Diagnostics.of(known, knowledge, asOf, options);
        Plan plan = Plan.of(known, diagnostics, knowledge, asOf);
        return new Review(
                asOf,
                known,
                diagnostics,
                plan,
                Causality.of(known, diagnostics, knowledge),
                issues(known, knowledge, asOf, diagnostics, plan),
                knowledge.version());
    }

    /** Whether something comes before everything else. */
    public boolean alert() {
        return !diagnostics.redFlags().isEmpty();
    }

    private static List<Issue> issues(
            PatientRecord record, Knowledge knowledge, Instant asOf, Diagnostics diagnostics, Plan plan) {
        List<Issue> issues = new ArrayList<>();
        diagnostics.redFlags().stream()
                .filter(flag -> flag.id().equals("infection-not-excluded"))
                .map(flag -> new InfectionNotExcluded(
                        flag.sentence(), flag.because().facts(), flag.because().knowledge()))
                .forEach(issues::add);
        issues.addAll(new DataIssues(record, knowledge, diagnostics, asOf).found());
        issues.addAll(plan.issues());
        issues.sort(Comparator.comparing(Issue::severity).reversed().thenComparing(Issue::type));
        return issues;
    }

    /** The order in which a source lists its resources must not matter. */
    private static PatientRecord inOrder(PatientRecord record) {
        return record.with(record.facts().stream()
                .map(Placed::new)
                .sorted()
                .map(Placed::fact)
                .toList());
    }
}
