package dev.kossa.cli.watch.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Source;
import java.util.List;

/** What is wrong with the data, what was not used, and the sources. */
final class DataPart {
    private final Leaf leaf;
    private final WatchReport report;
    private final Markup page;

    DataPart(Leaf leaf, WatchReport report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
    }

    void write() {
        List<Issue> issues = report.dataIssues();
        if (!issues.isEmpty()) {
            leaf.section("data", "The data", () -> page.in("ul", "class=issues", () -> issues.forEach(this::issue)));
        }
        if (!report.notMapped().isEmpty()) {
            leaf.section("not-used", "Not used", () -> {
                page.leaf("p", "Not in the vocabulary:");
                page.in("ul", () -> report.notMapped().forEach(issue -> page.leaf("li", issue.sentence())));
            });
        }
        if (!leaf.citations().sources().isEmpty()) {
            leaf.section("sources", "Sources", this::sources);
        }
    }

    private void issue(Issue issue) {
        boolean warning = issue.severity() == Severity.WARNING;
        page.in("li", warning ? "class=warning" : "class=info", () -> {
            page.leaf("span", warning ? "Warning" : "Note", "class=tag").text(" ");
            page.in("span", () -> leaf.sentence(issue.sentence()));
        });
    }

    private void sources() {
        page.in("ol", "class=sources", () -> {
            List<Source> sources = leaf.citations().sources();
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                page.in(
                        "li",
                        "id=source-" + (i + 1),
                        () -> page.text(source.title()
                                + source.year().map(year -> ", " + year).orElse("") + ". " + source.address()));
            }
        });
        if (leaf.citations().hasUnconfirmed()) {
            page.leaf("p", "* not confirmed at the source: computed, second hand, or an assumption.", "class=quiet");
        }
    }
}
