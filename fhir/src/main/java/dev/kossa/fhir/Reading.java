package dev.kossa.fhir;

import dev.kossa.issue.Issue;
import dev.kossa.record.PatientRecord;
import java.util.List;
import java.util.Optional;

/**
 * What was read.
 *
 * @param record the patient and the facts
 * @param issues what was doubtful, refused or not understood
 * @param source {@code meta.source} of the Bundle: the address of the publication or system that it comes from
 */
public record Reading(PatientRecord record, List<Issue> issues, Optional<String> source) {
    public Reading {
        issues = List.copyOf(issues);
    }
}
