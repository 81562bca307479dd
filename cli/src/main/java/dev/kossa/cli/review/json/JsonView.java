package dev.kossa.cli.review.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.cli.review.report.Report;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Differential;
import java.util.List;

/** Writes a report as JSON. Fields may be added within a schema version; a change of meaning gives a new one. */
public final class JsonView {
    /** Version of the form of this JSON. */
    public static final String SCHEMA_VERSION = "1";

    private final Report report;
    private final Review review;
    private final Json json = new Json();
    private final Shared shared;

    /** @param report what to write */
    public JsonView(Report report) {
        this.report = report;
        this.review = report.review();
        this.shared = new Shared(json, report.knowledge().vocabulary().bodySites());
    }

    /** The JSON, indented by two blanks; the same for the same report. */
    public String write() {
        json.object(this::fields);
        return json.text();
    }

    private void fields() {
        head();
        json.object("patient", () -> shared.patient(review.record().patient(), review.asOf()));
        new DiagnosticsJson(json, shared).write(review.diagnostics());
        json.object("plan", () -> new PlanJson(json, shared).write(review));
        new PlanJson(json, shared).causality(review.causality());
        json.objects("issues", report.issues(), shared::issue);
        json.objects("notMapped", report.notMapped(), shared::notMapped);
        json.strings(
                "unexplained",
                review.diagnostics()
                        .differential()
                        .map(Differential::unexplained)
                        .orElse(List.of()));
        shared.sources();
    }

    private void head() {
        shared.head(SCHEMA_VERSION, review.knowledgeVersion(), review.asOf());
        json.string("zone", report.zone().getId());
        json.integer("facts", review.record().facts().size());
        json.integer("factsRecordedLater", report.later());
    }
}
