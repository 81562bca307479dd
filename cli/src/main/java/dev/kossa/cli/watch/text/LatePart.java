package dev.kossa.cli.watch.text;

import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.watch.report.Times;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.review.line.ExposureWatch;
import java.util.List;

/** The late watch after each exposure: until when, what for, when a film can tell, and the texts to hand on. */
final class LatePart {
    private static final String INDENT = "   ";

    private final Sheet sheet;
    private final WatchReport report;
    private final Page page;
    private final Times times;

    LatePart(Sheet sheet, WatchReport report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
        this.times = new Times(report);
    }

    void write() {
        List<ExposureWatch> open = report.open();
        if (!open.isEmpty()) {
            page.heading("Late watch");
            open.forEach(this::watch);
            texts(open.get(0));
        }
        report.ended().forEach(this::ended);
    }

    private void watch(ExposureWatch watch) {
        page.hanging(
                List.of(Run.plain(" • ")),
                Run.plain(INDENT),
                Run.strong(Sheet.capital(watch.label()) + ", until " + watch.until() + ": "),
                Run.plain(watch.drug() + " ended " + times.clock(watch.end()) + "; look for "
                        + String.join(", ", watch.lookFor()) + "."),
                sheet.cite(watch.knowledge()));
        page.paragraph(
                INDENT,
                Run.plain("A plain X-ray is informative from " + watch.filmFrom() + " to " + watch.filmUntil()
                        + "; an earlier normal one excludes nothing."));
    }

    /** Of the watch that ends last; the texts of the others differ in their days only, and stand in HTML and JSON. */
    private void texts(ExposureWatch watch) {
        page.paragraph(INDENT, Run.strong("For the letter: "), Run.plain(Sheet.capital(watch.letter())));
        page.paragraph(INDENT, Run.strong("For parents: "), Run.plain(watch.parents()));
    }

    private void ended(ExposureWatch watch) {
        page.blank();
        page.paragraph(
                "",
                Run.quiet("The late watch after " + watch.drug() + " at the " + watch.label() + " ended on "
                        + watch.until() + "."));
    }
}
