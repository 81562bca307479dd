package dev.kossa.fhir.line;

import dev.kossa.fhir.proposal.DetectedIssues;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Entries;
import dev.kossa.issue.Issue;
import dev.kossa.record.Patient;
import dev.kossa.review.line.LineReview;
import dev.kossa.review.line.SiteWatch;
import java.util.List;

/**
 * Writes a watch as a FHIR R4 Bundle of proposals: issues, then for each site the grades of its last check, its next check, the steps after
 * an injury, and the late watch. The same watch gives the same bytes.
 *
 * <p>Grades are a ClinicalImpression in progress, not an Observation: an Observation that is put beside the record is a fact of the
 * patient, and Kossa's own reading would come back as one.
 */
public final class FhirWatchWriter {
    /**
     * The Bundle as JSON text that ends with a line feed.
     *
     * @param reading what the reader had to say about the input
     */
    public String write(Patient patient, LineReview review, List<? extends Issue> reading) {
        Draft draft = new Draft(patient.id(), review.asOf(), review.knowledgeVersion());
        DetectedIssues issues = new DetectedIssues(draft);
        Entries entries = new Entries();
        issues.all(review.issues()).forEach(entries::add);
        for (SiteWatch site : review.sites()) {
            new GradePart(draft, site).resources().forEach(entries::add);
            new TaskPart(draft, site).resources().forEach(entries::add);
        }
        issues.all(reading).forEach(entries::add);
        return draft.bundle(entries);
    }
}
