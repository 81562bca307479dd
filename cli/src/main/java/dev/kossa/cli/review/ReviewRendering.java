package dev.kossa.cli.review;

import dev.kossa.cli.output.Rendering;
import dev.kossa.cli.render.text.Look;
import dev.kossa.cli.review.html.HtmlView;
import dev.kossa.cli.review.json.JsonView;
import dev.kossa.cli.review.report.Report;
import dev.kossa.cli.review.text.TextView;
import dev.kossa.fhir.review.FhirReviewWriter;

/** A review in every format. */
record ReviewRendering(Report report) implements Rendering {
    @Override
    public String text(Look look) {
        return new TextView(report, look).write();
    }

    @Override
    public String json() {
        return new JsonView(report).write();
    }

    @Override
    public String html() {
        return new HtmlView(report).write();
    }

    @Override
    public String fhir() {
        return new FhirReviewWriter(report.knowledge()).write(report.review(), report.reading());
    }
}
