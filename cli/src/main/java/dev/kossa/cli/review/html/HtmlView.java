package dev.kossa.cli.review.html;

import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.WholePage;
import dev.kossa.cli.review.report.PatientWords;
import dev.kossa.cli.review.report.Report;
import dev.kossa.review.Review;

/** Writes a report as a page. */
public final class HtmlView {
    private final Report report;

    /** @param report what to write */
    public HtmlView(Report report) {
        this.report = report;
    }

    /** The page; the same for the same report. */
    public String write() {
        WholePage page = new WholePage(
                PatientWords.of(report) + " · Kossa review",
                "Kossa, knowledge " + report.review().knowledgeVersion() + ", " + Review.NOT_VALIDATED
                        + ". Kossa advises, people decide.");
        Leaf leaf = new Leaf(page.markup(), new Citations(), new Dates(report.zone()));
        return page.write("review", () -> new HeadPart(leaf, report).write(), () -> {
            parts(leaf);
            new DataPart(leaf, report).write();
        });
    }

    /** Without a lesion there is nothing to explain: then the late watch is the message. */
    private void parts(Leaf leaf) {
        new DiagnosisPart(leaf, report).write();
        if (report.review().diagnostics().lesion().isEmpty()) {
            new CarePart(leaf, report).write();
            new CalciumPart(leaf, report).write();
            new CoursePart(leaf, report).write();
        } else {
            new CoursePart(leaf, report).write();
            new CalciumPart(leaf, report).write();
            new CarePart(leaf, report).write();
        }
    }
}
