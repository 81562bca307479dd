package dev.kossa.cli.watch.html;

import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.WholePage;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.review.Review;

/** Writes a watch as a page. */
public final class WatchPage {
    private final WatchReport report;

    /** @param report what to write */
    public WatchPage(WatchReport report) {
        this.report = report;
    }

    /** The page; the same for the same report. */
    public String write() {
        WholePage page = new WholePage(
                report.patient() + " · Kossa watch",
                "Kossa, knowledge " + report.review().knowledgeVersion() + ", " + Review.NOT_VALIDATED
                        + ". Kossa advises, people decide.");
        Leaf leaf = new Leaf(page.markup(), new Citations(), new Dates(report.zone()));
        return page.write("watch", () -> new HeadPart(leaf, report).write(), () -> {
            new ChecksPart(leaf, report).write();
            new InjuryPart(leaf, report).write();
            new LatePart(leaf, report).write();
            new SitePart(leaf, report).write();
            new DataPart(leaf, report).write();
        });
    }
}
