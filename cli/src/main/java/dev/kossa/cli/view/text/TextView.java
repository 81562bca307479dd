package dev.kossa.cli.view.text;

import dev.kossa.cli.view.Citations;
import dev.kossa.cli.view.Dates;
import dev.kossa.cli.view.Report;

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
        Sheet sheet = new Sheet(report, page, new Citations(), new Dates(report.zone()));
        new TopPart(sheet).write();
        new NextPart(sheet).write();
        new WhyPart(sheet).write();
        new CarePart(sheet).write();
        new DataPart(sheet).write();
        return page.text();
    }
}
