package dev.kossa.cli.review.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.review.report.Report;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Source;
import dev.kossa.review.diagnosis.Differential;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with the data, what was not used, and the sources. */
final class DataPart {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;)]");

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

    private void notUsed(List<String> unexplained, List<NotMapped> notMapped) {
        if (!unexplained.isEmpty()) {
            page.leaf("p", "The knowledge says nothing about: " + String.join(", ", unexplained) + ".");
        }
        if (!notMapped.isEmpty()) {
            page.leaf("p", "Not in the vocabulary:");
            page.in("ul", () -> notMapped.forEach(issue -> page.leaf("li", issue.sentence())));
        }
    }

    private void sources() {
        page.in("ol", "class=sources", () -> {
            List<Source> sources = leaf.citations().sources();
            for (int i = 0; i < sources.size(); i++) {
                Source source = sources.get(i);
                page.in("li", "id=source-" + (i + 1), () -> source(source));
            }
        });
        if (leaf.citations().hasUnconfirmed()) {
            page.leaf("p", "* not confirmed at the source: computed, second hand, or an assumption.", "class=quiet");
        }
    }

    private void source(Source source) {
        page.text(source.title() + source.year().map(year -> ", " + year).orElse("") + ". ");
        Matcher address = ADDRESS.matcher(source.address());
        int at = 0;
        while (address.find()) {
            page.text(source.address().substring(at, address.start()));
            page.leaf("a", address.group(), "href=" + address.group(), "rel=noopener noreferrer");
            at = address.end();
        }
        page.text(source.address().substring(at));
    }
}
