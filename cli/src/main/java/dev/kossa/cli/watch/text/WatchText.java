package dev.kossa.cli.watch.text;

import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.text.Look;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.watch.report.WatchReport;

/** Writes a watch as text, in the order of need. */
public final class WatchText {
    private final WatchReport report;
    private final Look look;

    /**
     * @param report what to write
     * @param look for what it is made
     */
    public WatchText(WatchReport report, Look look) {
        this.report = report;
        this.look = look;
    }

    /** The text; every line ends with a line feed. */
    public String write() {
        Page page = new Page(look);
        Sheet sheet = new Sheet(page, new Citations(), new Dates(report.zone()));
        new NowPart(sheet, report).write();
        new InjuryPart(sheet, report).write();
        new LatePart(sheet, report).write();
        new SitePart(sheet, report).write();
        new DataPart(sheet, report).write();
        return page.text();
    }
}
