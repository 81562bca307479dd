package dev.kossa.cli.read.html;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.render.html.WholePage;
import dev.kossa.review.Review;

/** Writes a reading as a page: the text on the left, what was read of it on the right. */
public final class ReadPage {
    private final ReadReport report;

    /** @param report what to write */
    public ReadPage(ReadReport report) {
        this.report = report;
    }

    /** The page; the same for the same reading. */
    public String write() {
        WholePage whole = new WholePage(
                report.patient() + " · Kossa read",
                "Kossa, knowledge " + report.knowledge().version() + ", " + Review.NOT_VALIDATED
                        + ". Kossa advises, people decide.");
        Markup page = whole.markup();
        Leaf leaf = new Leaf(
                page, new Citations(), new Dates(report.reading().anchor().zone()));
        return whole.write(
                "reading",
                () -> head(page),
                () -> page.in("div", "class=reading", () -> {
                    new TextPart(page, report).write();
                    page.in("div", "class=beside", () -> new RecordPart(leaf, report).write());
                }));
    }

    private void head(Markup page) {
        page.block("header", "class=masthead", () -> {
            page.in("p", "class=brand", () -> page.leaf("strong", "Kossa").text(" read"));
            page.leaf("h1", report.patient());
            page.in("dl", () -> {
                fact(page, "Document", report.name());
                fact(page, "Read", report.extent());
                fact(page, "Time", Leaf.capital(report.presentation()));
                fact(page, "Knowledge", report.knowledge().version());
            });
            page.leaf("p", Leaf.capital(Review.NOT_VALIDATED) + ". Kossa advises, people decide.", "class=notice");
        });
    }

    private static void fact(Markup page, String name, String value) {
        page.in("div", () -> page.leaf("dt", name).leaf("dd", value));
    }
}
