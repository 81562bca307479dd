package dev.kossa.cli.review.text;

import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.text.Look;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.review.report.Report;

/** Writes a report as text. The order is that of need: what must not be missed, what it may be, what to do next, why, and then the rest. */
public final class TextView {
    private final Report report;
    private final Look look;

    /**
     * @param report what to write
     * @param look for what it is made
     */
    public TextView(Report report, Look look) {
        this.report = report;
        this.look = look;
    }

    /** The text; every line ends with a line feed. */
    public String write() {
        Page page = new Page(look);
        Sheet sheet = new Sheet(page, new Citations(), new Dates(report.zone()));
        new TopPart(sheet, report).write();
        new NextPart(sheet, report).write();
        new WhyPart(sheet, report).write();
        new CarePart(sheet, report).write();
        new DataPart(sheet, report).write();
        return page.text();
    }
}
