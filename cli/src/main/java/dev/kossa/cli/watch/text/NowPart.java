package dev.kossa.cli.watch.text;

import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.cli.watch.report.Times;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.LineIssue;
import dev.kossa.knowledge.Lines;
import dev.kossa.review.Review;
import dev.kossa.review.line.Schedule;
import dev.kossa.review.line.SiteWatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who and when, what comes before everything else, and the next checks. */
final class NowPart {
    private static final String INDENT = "   ";

    private final Sheet sheet;
    private final WatchReport report;
    private final Page page;
    private final Times times;

    NowPart(Sheet sheet, WatchReport report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
        this.times = new Times(report);
    }

    void write() {
        header();
        if (report.review().sites().isEmpty()) {
            nothing();
            return;
        }
        report.alerts().forEach(this::alert);
        next();
        others(report.mind());
    }

    private void header() {
        String moment = sheet.dates().moment(report.review().asOf());
        page.line(
                Run.plain(report.extent().now() ? "as of now, " + moment : "as of " + moment),
                Run.strong(report.patient()));
        page.line(
                Run.quiet("knowledge " + report.review().knowledgeVersion()),
                Run.quiet("Kossa watch, " + Review.NOT_VALIDATED));
        page.line(Run.quiet(report.facts()), Run.quiet(Sheet.capital(report.policy())));
    }

    private void nothing() {
        page.blank();
        page.paragraph(
                "",
                Run.strong("No vascular line and no infusion at a known time is recorded: there is nothing to watch."));
    }

    private void alert(LineIssue issue) {
        Run margin = new Run(Tone.ALERT, "▌ ");
        String[] lines = issue.sentence().split("\n");
        page.blank();
        page.hanging(
                List.of(margin),
                margin,
                new Run(Tone.ALERT, "ALERT: "),
                Run.plain(lines[0]),
                sheet.cite(issue.knowledge()));
        for (int i = 1; i < lines.length; i++) {
            page.hanging(List.of(margin), margin, Run.quiet(lines[i]));
        }
    }

    private void others(List<LineIssue> issues) {
        if (issues.isEmpty()) {
            return;
        }
        page.heading("Mind");
        for (LineIssue issue : issues) {
            Run mark = issue.severity() == Severity.WARNING ? new Run(Tone.WARNING, " ! ") : Run.plain(" • ");
            String[] lines = Sheet.capital(issue.sentence()).split("\n");
            page.hanging(List.of(mark), Run.plain(INDENT), Run.plain(lines[0]), sheet.cite(issue.knowledge()));
            for (int i = 1; i < lines.length; i++) {
                page.paragraph(INDENT, Run.quiet(lines[i]));
            }
        }
    }

    // --- the next checks

    private void next() {
        page.heading("Next checks");
        if (report.next().isEmpty()) {
            page.paragraph(INDENT, Run.plain("No line is in place and no injury is watched: no check is due."));
        }
        report.next().forEach(this::next);
    }

    private void next(SiteWatch site) {
        Schedule schedule = site.schedule().orElseThrow();
        Run state = switch (schedule.state()) {
            case OVERDUE -> new Run(Tone.ALERT, "overdue by " + Times.length(schedule.overdueBy()));
            case DUE -> new Run(Tone.WARNING, "due now");
            case DONE -> Run.plain("done");
        };
        page.hanging(
                List.of(Run.plain(" • ")),
                Run.plain(INDENT),
                Run.strong(Sheet.capital(site.label()) + ": "),
                state,
                Run.plain(" " + when(schedule) + ", " + Times.every(schedule.every())),
                sheet.cite(schedule.basis()));
        String also = schedule.also().stream()
                .map(sign -> Optional.ofNullable(
                                report.knowledge().lines().signs().get(sign))
                        .map(Lines.Sign::label)
                        .orElse(sign))
                .collect(Collectors.joining(", "));
        String last = schedule.last().map(at -> "last check " + times.clock(at)).orElse("no check is recorded");
        page.paragraph(INDENT, Run.quiet(last + (also.isEmpty() ? "" : "; look also for " + also)));
    }

    private String when(Schedule schedule) {
        return switch (schedule.state()) {
            case OVERDUE -> "(was due " + times.clock(schedule.due()) + ")";
            case DUE -> "until " + times.clock(schedule.due());
            case DONE ->
                schedule.dueFrom().equals(schedule.due())
                        ? "(next by " + times.clock(schedule.due()) + ")"
                        : "(next " + times.clock(schedule.dueFrom()) + " to " + times.clock(schedule.due()) + ")";
        };
    }
}
