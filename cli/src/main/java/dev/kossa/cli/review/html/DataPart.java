package dev.kossa.cli.review.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.render.html.SourcesPart;
import dev.kossa.cli.review.report.Report;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.NotMapped;
import dev.kossa.review.diagnosis.Differential;
import java.util.List;

/** What is wrong with the data, what was not used, and the sources. */
final class DataPart {
    private final Leaf leaf;
    private final Report report;
    private final Markup page;

    DataPart(Leaf leaf, Report report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
    }

    void write() {
        List<Issue> issues = report.dataIssues();
        if (!issues.isEmpty()) {
            leaf.section("data", "The data", () -> page.in("ul", "class=issues", () -> issues.forEach(this::issue)));
        }
        List<String> unexplained = report.review()
                .diagnostics()
                .differential()
                .map(Differential::unexplained)
                .orElse(List.of());
        if (!unexplained.isEmpty() || !report.notMapped().isEmpty()) {
            leaf.section("not-used", "Not used", () -> notUsed(unexplained, report.notMapped()));
        }
        new SourcesPart(leaf).write();
    }

    private void issue(Issue issue) {
        boolean warning = issue.severity() == Severity.WARNING;
        page.in("li", warning ? "class=warning" : "class=info", () -> {
            page.leaf("span", warning ? "Warning" : "Note", "class=tag").text(" ");
            page.in("span", () -> leaf.sentence(issue.sentence()));
        });
    }

    private void notUsed(List<String> unexplained, List<NotMapped> notMapped) {
        if (!unexplained.isEmpty()) {
            page.leaf("p", "The knowledge says nothing about: " + String.join(", ", unexplained) + ".");
        }
        if (!notMapped.isEmpty()) {
            page.leaf("p", "Not in the vocabulary:");
            page.in("ul", () -> notMapped.forEach(issue -> page.leaf("li", issue.sentence())));
        }
    }
}
