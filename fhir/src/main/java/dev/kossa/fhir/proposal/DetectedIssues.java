package dev.kossa.fhir.proposal;

import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Issues as DetectedIssues. */
public final class DetectedIssues {
    private final Draft draft;

    /** @param draft what they share with other proposals */
    public DetectedIssues(Draft draft) {
        this.draft = draft;
    }

    /** One for each issue; words that are not in the vocabulary are one together. */
    public List<Node> all(List<? extends Issue> issues) {
        List<Node> all = new ArrayList<>();
        List<Issue> words = new ArrayList<>();
        for (Issue issue : issues) {
            if (issue instanceof NotMapped) {
                words.add(issue);
            } else {
                all.add(one(issue));
            }
        }
        if (!words.isEmpty()) {
            all.add(notMapped(words));
        }
        return all;
    }

    private Node one(Issue issue) {
        return one(
                Codes.concept(Codes.ISSUE, issue.type(), ""),
                severity(issue.severity()),
                issue.sentence(),
                issue.facts(),
                issue.knowledge());
    }

    private Node notMapped(List<Issue> words) {
        return one(
                Codes.concept(Codes.ISSUE, NotMapped.class.getSimpleName(), ""),
                severity(Issue.Severity.INFO),
                words.stream().map(Issue::sentence).collect(Collectors.joining("\n")),
                words.stream().flatMap(issue -> issue.facts().stream()).toList(),
                List.of());
    }

    private static String severity(Issue.Severity severity) {
        return switch (severity) {
            case ALERT -> "high";
            case WARNING -> "moderate";
            case INFO -> "low";
        };
    }

    /**
     * A DetectedIssue.
     *
     * @param severity high, moderate or low
     */
    public Node one(Node code, String severity, String sentence, List<Origin> facts, List<Basis> rows) {
        Node evidence = new Node().put("detail", Draft.references(facts));
        return draft.resource("DetectedIssue")
                .put("extension", Draft.basis(rows))
                .put("status", "preliminary")
                .put("code", code)
                .put("severity", severity)
                .put("patient", draft.subject())
                .put("identifiedDateTime", draft.asOf())
                .put("author", draft.kossa())
                .put("evidence", facts.isEmpty() ? List.of() : List.of(evidence))
                .put("detail", sentence);
    }
}
