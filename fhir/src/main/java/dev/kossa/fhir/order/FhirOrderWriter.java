package dev.kossa.fhir.order;

import dev.kossa.fhir.proposal.DetectedIssues;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Entries;
import dev.kossa.issue.Issue;
import dev.kossa.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;

/** Writes the check of an order as a Bundle of proposals; the same check gives the same bytes. */
public final class FhirOrderWriter {
    private final Knowledge knowledge;

    /** @param knowledge the one with which the order was checked; it has the labels */
    public FhirOrderWriter(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The Bundle as JSON text that ends with a line feed.
     *
     * @param reading what the reader had to say about the input
     */
    public String write(CheckedOrder checked, List<Issue> reading) {
        Draft draft =
                new Draft(checked.patient(), checked.asOf(), checked.review().knowledgeVersion());
        Entries entries = new Entries();
        List<Issue> issues = new ArrayList<>(checked.review().issues());
        issues.addAll(reading);
        new DetectedIssues(draft).all(issues).forEach(entries::add);
        checked.mended()
                .map(mended -> new RequestPart(draft, knowledge).resource(checked, mended))
                .ifPresent(entries::add);
        return draft.bundle(entries);
    }
}
