package dev.kossa.review.line;

import dev.kossa.issue.Issue;
import dev.kossa.issue.LineIssue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The watch of the lines of one patient as of a moment.
 *
 * @param asOf the moment; what happened later is not used
 * @param sites every place that had a line, in the order of their first lines
 * @param issues what is to be said, the gravest first
 * @param knowledgeVersion which knowledge was used
 */
public record LineReview(Instant asOf, List<SiteWatch> sites, List<LineIssue> issues, String knowledgeVersion) {
    private static final Comparator<LineIssue> GRAVEST = Comparator.comparing(LineIssue::severity)
            .reversed()
            .thenComparing(LineIssue::type)
            .thenComparing(LineIssue::sentence);

    public LineReview {
        sites = List.copyOf(sites);
        issues = issues.stream().distinct().sorted(GRAVEST).toList();
    }

    /** The same with further issues. */
    LineReview with(List<LineIssue> more) {
        List<LineIssue> all = new ArrayList<>(issues);
        all.addAll(more);
        return new LineReview(asOf, sites, all, knowledgeVersion);
    }

    /** Whether something comes before everything else. */
    public boolean alert() {
        return issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ALERT);
    }
}
