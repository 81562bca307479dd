package dev.kossa.cli.review.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.cli.review.report.Report;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.record.Patient;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Differential;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        json.object("patient", this::patient);
        new DiagnosticsJson(json, shared).write(review.diagnostics());
        json.object("plan", () -> new PlanJson(json, shared).write(review));
        new PlanJson(json, shared).causality(review.causality());
        json.objects("issues", report.issues(), this::issue);
        json.objects("notMapped", report.notMapped(), this::notMapped);
        json.strings(
                "unexplained",
                review.diagnostics()
                        .differential()
                        .map(Differential::unexplained)
                        .orElse(List.of()));
        shared.sources();
    }

    private void head() {
        json.string("schemaVersion", SCHEMA_VERSION);
        json.string("knowledgeVersion", review.knowledgeVersion());
        json.bool("validated", false);
        json.string("notice", Review.NOT_VALIDATED);
        json.instant("asOf", review.asOf());
        json.string("zone", report.zone().getId());
        json.integer("facts", review.record().facts().size());
        json.integer("factsRecordedLater", report.later());
    }

    private void patient() {
        Patient patient = review.record().patient();
        json.string("id", patient.id());
        json.string("sex", patient.sex().map(sex -> sex.name().toLowerCase(Locale.ROOT)));
        shared.when("birth", patient.birth());
        Optional<Patient.Age> age = patient.ageAt(review.asOf());
        json.object("age", age, a -> {
            json.number("youngest_d", a.youngest_d());
            json.number("oldest_d", a.oldest_d());
        });
    }

    private void issue(Issue issue) {
        json.string("type", issue.type());
        json.word("severity", issue.severity());
        json.string("sentence", issue.sentence());
        shared.facts(issue.facts());
        shared.basis(issue.knowledge());
    }

    private void notMapped(NotMapped issue) {
        json.string("what", issue.what());
        shared.origin(issue.origin());
    }
}
