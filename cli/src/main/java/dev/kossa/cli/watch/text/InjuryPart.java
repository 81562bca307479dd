package dev.kossa.cli.watch.text;

import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.cli.watch.report.Times;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.cli.watch.report.WatchReport.Injured;
import dev.kossa.review.line.GradedCheck;
import dev.kossa.review.line.Injury;
import dev.kossa.review.line.LadderStep;
import java.util.List;

/** Injuries with their grade by every scale and what is done about them, until when. */
final class InjuryPart {
    private static final String INDENT = "   ";

    private final Sheet sheet;
    private final WatchReport report;
    private final Page page;
    private final Times times;

    InjuryPart(Sheet sheet, WatchReport report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
        this.times = new Times(report);
    }

    void write() {
        report.injuries().forEach(this::injury);
    }

    private void injury(Injured one) {
        Injury injury = one.injury();
        page.heading("Injury: " + one.site().label(), "found " + times.clock(injury.detected()));
        List<GradedCheck> since = one.site().checks().stream()
                .filter(check -> !check.check().at().isBefore(injury.detected()))
                .toList();
        if (!since.isEmpty()) {
            check("First check", since.get(0));
        }
        if (since.size() > 1) {
            check("Last check", since.get(since.size() - 1));
        }
        page.paragraph(
                INDENT,
                Run.strong("To be done"),
                Run.plain(", by the " + injury.ladder().label() + ":"));
        injury.steps().forEach(this::step);
    }

    private void check(String name, GradedCheck check) {
        page.paragraph(
                INDENT,
                Run.strong(name),
                Run.plain(" (" + times.clock(check.check().at()) + "), by each scale:"));
        new Grades(sheet).write(check);
    }

    private void step(LadderStep step) {
        page.hanging(
                List.of(Run.plain("   "), mark(step)),
                Run.plain("               "),
                Run.plain(Sheet.capital(step.step().what())),
                Run.plain(state(step) + (step.certain() ? "" : ", " + condition(step))),
                sheet.cite(step.step().basis()));
    }

    private Run mark(LadderStep step) {
        return switch (step.state()) {
            case OVERDUE -> new Run(Tone.ALERT, "overdue     ");
            case DUE -> new Run(Tone.WARNING, "due         ");
            case DONE -> Run.quiet("done        ");
            case WAITING -> Run.quiet("waits       ");
            case MISSED -> new Run(Tone.WARNING, "not done    ");
        };
    }

    private String state(LadderStep step) {
        return switch (step.state()) {
            case OVERDUE -> " (by " + Times.length(step.overdueBy()) + ", since " + due(step) + ")";
            case DUE -> step.due().equals(step.from()) ? "" : " (by " + due(step) + ")";
            case DONE -> step.done().map(at -> " (" + times.clock(at) + ")").orElse("");
            case WAITING ->
                step.from()
                        .map(from -> " (from " + times.clock(from) + " to " + due(step) + ")")
                        .orElse(" (once what comes before is done)");
            case MISSED -> " (now too late)";
        };
    }

    private String due(LadderStep step) {
        return step.due().map(times::clock).orElse("");
    }

    private static String condition(LadderStep step) {
        int lowest = step.step().lowest();
        int highest = step.step().highest();
        return lowest == highest ? "if it is grade " + lowest : "if it is grade " + lowest + " to " + highest;
    }
}
