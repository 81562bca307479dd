package dev.kossa.cli.read.text;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.prose.Aggregate;
import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Quote;
import java.util.List;

/** Other patients of whom the text tells, and what it says of many at once. */
final class OthersPart {
    private final Page page;
    private final ReadReport report;

    OthersPart(Page page, ReadReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        List<OtherPatient> others = report.reading().others();
        if (!others.isEmpty()) {
            page.heading("Other patients");
            others.forEach(other -> item(other.citation(), report.words(other), other.quote()));
        }
        List<Aggregate> aggregates = report.reading().aggregates();
        if (!aggregates.isEmpty()) {
            page.heading("Of many patients at once");
            aggregates.forEach(many -> item(many.citation(), report.quoted(many.quote()), many.quote()));
        }
    }

    private void item(String citation, String words, Quote quote) {
        page.hanging(
                List.of(Run.plain(" • ")),
                Run.plain("   "),
                Run.quiet(citation.isEmpty() ? "" : "[" + citation + "] "),
                Run.plain(words),
                Run.quiet(" (" + report.place(quote) + ")"));
    }
}
