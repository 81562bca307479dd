package dev.kossa.review.line;

import dev.kossa.issue.LineIssue;
import java.time.Instant;
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
    public LineReview {
        sites = List.copyOf(sites);
        issues = List.copyOf(issues);
    }
}
