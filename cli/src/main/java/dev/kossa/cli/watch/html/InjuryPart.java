package dev.kossa.cli.watch.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.watch.report.Times;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.cli.watch.report.WatchReport.Injured;
import dev.kossa.review.line.GradedCheck;
import dev.kossa.review.line.LadderStep;
import java.util.List;
import java.util.Locale;

/** Injuries: grades, and the ladder with its deadlines. */
final class InjuryPart {
    private final Leaf leaf;
    private final WatchReport report;
    private final Markup page;
    private final Times times;

    InjuryPart(Leaf leaf, WatchReport report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
        this.times = new Times(report);
    }

    void write() {
        List<Injured> injuries = report.injuries();
        for (int i = 0; i < injuries.size(); i++) {
            Injured one = injuries.get(i);
            leaf.section("injury-" + (i + 1), "Injury: " + one.site().label(), () -> injury(one));
        }
    }

    private void injury(Injured one) {
        List<GradedCheck> since = one.site().checks().stream()
                .filter(check -> !check.check().at().isBefore(one.injury().detected()))
                .toList();
        if (!since.isEmpty()) {
            new GradeTable(leaf)
                    .write(since.get(0), "Found " + times.clock(one.injury().detected()));
        }
        if (since.size() > 1) {
            GradedCheck last = since.get(since.size() - 1);
            new GradeTable(leaf)
                    .write(last, "Last check " + times.clock(last.check().at()));
        }
        page.in("table", "class=ladder", () -> {
            page.leaf("caption", "To be done, by the " + one.injury().ladder().label());
            page.in(
                    "thead",
                    () -> page.in(
                            "tr",
                            () -> List.of("Step", "Until", "State")
                                    .forEach(name -> page.leaf("th", name, "scope=col"))));
            page.in("tbody", () -> one.injury().steps().forEach(this::step));
        });
    }

    private void step(LadderStep step) {
        page.in("tr", () -> {
            page.in("th", "scope=row", () -> {
                page.text(Leaf.capital(step.step().what()) + condition(step));
                leaf.cite(step.step().basis());
            });
            page.leaf("td", step.due().map(times::clock).orElse("once what comes before is done"));
            page.in("td", () -> state(step));
        });
    }

    private static String condition(LadderStep step) {
        return step.certain()
                ? ""
                : " (if it is grade " + step.step().lowest()
                        + (step.step().lowest() == step.step().highest()
                                ? ""
                                : " to " + step.step().highest())
                        + ")";
    }

    private void state(LadderStep step) {
        switch (step.state()) {
            case OVERDUE -> page.leaf("strong", "overdue by " + Times.length(step.overdueBy()), "class=overdue");
            case DONE ->
                page.text("done" + step.done().map(at -> " " + times.clock(at)).orElse(""));
            case MISSED -> page.text("not done, now too late");
            case WAITING ->
                page.text(step.from().map(from -> "from " + times.clock(from)).orElse("waits"));
            case DUE -> page.leaf("strong", step.state().name().toLowerCase(Locale.ROOT));
        }
    }
}
