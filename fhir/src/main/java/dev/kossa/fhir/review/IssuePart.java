package dev.kossa.fhir.review;

import dev.kossa.fhir.proposal.Codes;
import dev.kossa.fhir.proposal.DetectedIssues;
import dev.kossa.fhir.proposal.Node;
import dev.kossa.issue.InfectionNotExcluded;
import dev.kossa.issue.Issue;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.util.List;
import java.util.stream.Stream;

/** Red flags and issues as DetectedIssues. */
final class IssuePart {
    private final DetectedIssues detected;

    IssuePart(DetectedIssues detected) {
        this.detected = detected;
    }

    Node flag(RaisedFlag flag) {
        return detected.one(
                Codes.concept(Codes.VOCABULARY, flag.id(), flag.label()),
                "high",
                flag.sentence(),
                flag.because().facts(),
                flag.because().knowledge());
    }

    /** All issues of the review and of its reading. A red flag is not said twice. */
    List<Node> issues(List<Issue> review, List<Issue> reading) {
        return detected.all(Stream.concat(review.stream(), reading.stream())
                .filter(issue -> !(issue instanceof InfectionNotExcluded))
                .toList());
    }
}
