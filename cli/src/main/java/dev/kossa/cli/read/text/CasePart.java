package dev.kossa.cli.read.text;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.read.report.SummaryRow;
import dev.kossa.cli.read.report.SummaryRow.Entry;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.review.Review;
import java.util.List;
import java.util.stream.Collectors;

/** Which text, who the patient is, and the case field by field. */
final class CasePart {
    private static final int NAMES = 16;

    private final Page page;
    private final ReadReport report;

    CasePart(Page page, ReadReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        page.line(Run.plain(report.name()), Run.strong(report.patient()));
        page.line(
                Run.quiet("knowledge " + report.knowledge().version()),
                Run.quiet("Kossa read, " + Review.NOT_VALIDATED));
        page.line(Run.quiet(Sheet.capital(report.presentation())), Run.quiet(report.extent()));
        List<SummaryRow> rows = report.rows();
        if (rows.isEmpty()) {
            page.blank();
            page.paragraph("", Run.strong("Nothing of a patient was understood."));
            return;
        }
        page.heading("The case");
        rows.forEach(this::row);
    }

    private void row(SummaryRow row) {
        String entries = row.entries().stream().map(Entry::words).collect(Collectors.joining("; "));
        String indent = "   " + " ".repeat(NAMES);
        page.hanging(
                List.of(Run.quiet(
                        "   " + row.name() + " ".repeat(NAMES - row.name().length()))),
                Run.plain(indent),
                Run.plain(entries));
    }
}
