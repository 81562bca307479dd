package dev.kossa.cli.view.html;

import dev.kossa.cli.view.Citations;
import dev.kossa.cli.view.Dates;
import dev.kossa.cli.view.PatientWords;
import dev.kossa.cli.view.Report;
import dev.kossa.cli.view.html.markup.Markup;
import dev.kossa.review.Review;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a report as a page. */
public final class HtmlView {
    private static final String STYLE = "review.css";

    /** Nothing may be loaded, whatever the page holds. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Report report;

    /** @param report what to write */
    public HtmlView(Report report) {
        this.report = report;
    }

    /** The page; the same for the same report. */
    public String write() {
        Markup page = new Markup();
        page.raw("<!DOCTYPE html>\n");
        page.in("html", new String[] {"lang=en", "xmlns=http://www.w3.org/1999/xhtml"}, () -> {
            page.in("head", () -> head(page));
            page.in("body", () -> body(page));
        });
        return page.raw("\n").toString();
    }

    private void head(Markup page) {
        page.empty("meta", "charset=utf-8");
        page.empty("meta", "http-equiv=Content-Security-Policy", "content=" + POLICY);
        page.empty("meta", "name=viewport", "content=width=device-width, initial-scale=1");
        page.empty("meta", "name=color-scheme", "content=light dark");
        page.empty("meta", "name=referrer", "content=no-referrer");
        page.leaf("title", PatientWords.of(report) + " · Kossa review");
        page.in("style", () -> page.raw("\n" + style()));
    }

    private void body(Markup page) {
        Leaf leaf = new Leaf(report, page, new Citations(), new Dates(report.zone()));
        page.leaf("a", "Skip to the review", "class=skip", "href=#review");
        page.raw("\n");
        new HeadPart(leaf).write();
        page.in("main", "id=review", () -> {
            parts(leaf);
            new DataPart(leaf).write();
        });
        page.block(
                "footer",
                "",
                () -> page.text("Kossa, knowledge " + report.review().knowledgeVersion() + ", " + Review.NOT_VALIDATED
                        + ". Kossa advises, people decide."));
    }

    /** Without a lesion there is nothing to explain: then the late watch is the message. */
    private void parts(Leaf leaf) {
        new DiagnosisPart(leaf).write();
        if (report.review().diagnostics().lesion().isEmpty()) {
            new CarePart(leaf).write();
            new CalciumPart(leaf).write();
            new CoursePart(leaf).write();
        } else {
            new CoursePart(leaf).write();
            new CalciumPart(leaf).write();
            new CarePart(leaf).write();
        }
    }

    private static String style() {
        try (InputStream stream = HtmlView.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new IllegalStateException("The program holds no " + STYLE + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
