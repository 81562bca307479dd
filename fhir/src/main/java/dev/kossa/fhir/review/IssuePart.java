package dev.kossa.fhir.review;

import dev.kossa.issue.InfectionNotExcluded;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Red flags and issues as DetectedIssues. */
final class IssuePart {
    private final Draft draft;

    IssuePart(Draft draft) {
        this.draft = draft;
    }

    Node flag(RaisedFlag flag) {
        return resource(
                Codes.concept(Codes.VOCABULARY, flag.id(), flag.label()),
                "high",
                flag.sentence(),
                flag.because().facts(),
                flag.because().knowledge());
    }

    /**
     * All issues of the review and of its reading. A red flag is not said twice; words that are not in the vocabulary are one issue.
     *
     * @param reading what the reader had to say about the input
     */
    List<Node> issues(List<Issue> reading) {
        Stream<Node> single = Stream.concat(draft.review().issues().stream(), reading.stream())
                .filter(issue -> !(issue instanceof InfectionNotExcluded || issue instanceof NotMapped))
                .map(this::issue);
        return Stream.concat(single, notMapped(reading)).toList();
    }

    private Node issue(Issue issue) {
        return resource(
                Codes.concept(Codes.ISSUE, issue.type(), ""),
                severity(issue.severity()),
                issue.sentence(),
                issue.facts(),
                issue.knowledge());
    }

    private Stream<Node> notMapped(List<Issue> reading) {
        List<Issue> words = reading.stream().filter(NotMapped.class::isInstance).toList();
        if (words.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(resource(
                Codes.concept(Codes.ISSUE, NotMapped.class.getSimpleName(), ""),
                severity(Issue.Severity.INFO),
                words.stream().map(Issue::sentence).collect(Collectors.joining("\n")),
                words.stream().flatMap(issue -> issue.facts().stream()).toList(),
                List.of()));
    }

    private static String severity(Issue.Severity severity) {
        return switch (severity) {
            case ALERT -> "high";
            case WARNING -> "moderate";
            case INFO -> "low";
        };
    }

    private Node resource(Node code, String severity, String sentence, List<Origin> facts, List<Basis> rows) {
        Node evidence = new Node().put("detail", Draft.references(facts));
        return draft.resource("DetectedIssue")
                .put("extension", Draft.basis(rows))
                .put("status", "preliminary")
                .put("code", code)
                .put("severity", severity)
                .put("patient", draft.patient())
                .put("identifiedDateTime", draft.asOf())
                .put("author", draft.kossa())
                .put("evidence", facts.isEmpty() ? List.of() : List.of(evidence))
                .put("detail", sentence);
    }
}
