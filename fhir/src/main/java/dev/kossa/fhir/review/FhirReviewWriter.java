package dev.kossa.fhir.review;

import dev.kossa.fhir.proposal.DetectedIssues;
import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Entries;
import dev.kossa.issue.Issue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a review as a FHIR R4 Bundle of proposals. Nothing in it is a fact: assessments are preliminary, requests and plans are drafts
 * with the intent of a proposal, an adverse event is a potential one. References name resources of the input by their type and id.
 *
 * <p>The Bundle is a collection, not a document: a document is what an author attests, and nobody has attested this. The same review gives
 * the same bytes: times are the moment of the review, addresses come from the content.
 */
public final class FhirReviewWriter {
    private final Knowledge knowledge;

    /** @param knowledge the one with which the review was made; it has the labels */
    public FhirReviewWriter(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The Bundle as JSON text that ends with a line feed.
     *
     * @param reading what the reader had to say about the input
     */
    public String write(Review review, List<Issue> reading) {
        Draft draft = new Draft(review.record().patient().id(), review.asOf(), review.knowledgeVersion());
        return draft.bundle(entries(draft, review, reading));
    }

    /** Red flags first, as in every view. */
    private Entries entries(Draft draft, Review review, List<Issue> reading) {
        Diagnostics diagnostics = review.diagnostics();
        Entries entries = new Entries();
        IssuePart issues = new IssuePart(new DetectedIssues(draft));
        Map<String, String> flags = new HashMap<>();
        for (RaisedFlag flag : diagnostics.redFlags()) {
            flags.put(flag.id(), entries.add(issues.flag(flag)));
        }
        entries.add(new RiskPart(draft, diagnostics, knowledge.vocabulary()).resource());
        new TestPart(draft, diagnostics, knowledge.reasoning(), flags)
                .resources()
                .forEach(entries::add);
        new CarePart(draft, review.plan()).resources().forEach(entries::add);
        review.causality()
                .map(new CausalityPart(draft, diagnostics, knowledge.vocabulary())::resource)
                .ifPresent(entries::add);
        issues.issues(review.issues(), reading).forEach(entries::add);
        return entries;
    }
}
