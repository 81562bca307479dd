package dev.kossa.cli.watch.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.watch.report.Times;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.LineIssue;
import dev.kossa.review.line.Schedule;
import dev.kossa.review.line.SiteWatch;
import java.util.List;

/** The next checks, and what is to be minded. */
final class ChecksPart {
    private final Leaf leaf;
    private final WatchReport report;
    private final Markup page;
    private final Times times;

    ChecksPart(Leaf leaf, WatchReport report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
        this.times = new Times(report);
    }

    void write() {
        leaf.section("checks", "Next checks", () -> {
            if (report.review().sites().isEmpty()) {
                page.leaf(
                        "p",
                        "No vascular line and no infusion at a known time is recorded: there is nothing to watch.",
                        "class=lead");
            } else if (report.next().isEmpty()) {
                page.leaf("p", "No line is in place and no injury is watched: no check is due.");
            } else {
                page.in("table", this::table);
            }
        });
        List<LineIssue> others = report.mind();
        if (!others.isEmpty()) {
            leaf.section("mind", "Mind", () -> page.in("ul", "class=issues", () -> others.forEach(this::issue)));
        }
    }

    private void table() {
        page.in(
                "thead",
                () -> page.in(
                        "tr",
                        () -> List.of("Site", "Next check", "How often", "Last check")
                                .forEach(name -> page.leaf("th", name, "scope=col"))));
        page.in("tbody", () -> report.next().forEach(this::row));
    }

    private void row(SiteWatch site) {
        Schedule schedule = site.schedule().orElseThrow();
        page.in("tr", () -> {
            page.leaf("th", Leaf.capital(site.label()), "scope=row");
            page.in("td", () -> state(schedule));
            page.in("td", () -> {
                page.text(Times.every(schedule.every()));
                leaf.cite(schedule.basis());
            });
            page.leaf("td", schedule.last().map(times::clock).orElse("none is recorded"));
        });
    }

    private void state(Schedule schedule) {
        switch (schedule.state()) {
            case OVERDUE ->
                page.leaf("strong", "overdue by " + Times.length(schedule.overdueBy()), "class=overdue")
                        .text(", was due " + times.clock(schedule.due()));
            case DUE -> page.leaf("strong", "due now").text(", until " + times.clock(schedule.due()));
            case DONE ->
                page.text(times.clock(schedule.dueFrom())
                        + (schedule.dueFrom().equals(schedule.due()) ? "" : " to " + times.clock(schedule.due())));
        }
    }

    private void issue(LineIssue issue) {
        boolean warning = issue.severity() == Severity.WARNING;
        page.in("li", warning ? "class=warning" : "class=info", () -> {
            page.leaf("span", warning ? "Warning" : "Note", "class=tag").text(" ");
            page.in("span", () -> {
                leaf.sentence(issue.sentence());
                leaf.cite(issue.knowledge());
            });
        });
    }
}
