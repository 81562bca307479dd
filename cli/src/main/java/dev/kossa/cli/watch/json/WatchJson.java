package dev.kossa.cli.watch.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.record.Patient;
import dev.kossa.review.Review;
import java.util.Locale;
import java.util.Optional;

/** Writes a watch as JSON. Fields may be added within a schema version; a change of meaning gives a new one. */
public final class WatchJson {
    /** Version of the form of this JSON. */
    public static final String SCHEMA_VERSION = "1";

    private final WatchReport report;
    private final Json json = new Json();
    private final Shared shared;

    /** @param report what to write */
    public WatchJson(WatchReport report) {
        this.report = report;
        this.shared = new Shared(json, report.knowledge().vocabulary().bodySites());
    }

    /** The JSON, indented by two blanks; the same for the same report. */
    public String write() {
        json.object(this::fields);
        return json.text();
    }

    private void fields() {
        json.string("schemaVersion", SCHEMA_VERSION);
        json.string("knowledgeVersion", report.review().knowledgeVersion());
        json.bool("validated", false);
        json.string("notice", Review.NOT_VALIDATED);
        json.instant("asOf", report.review().asOf());
        json.string("zone", report.zone().getId());
        json.integer("facts", report.record().facts().size());
        json.integer("factsRecordedLater", report.extent().later());
        json.object("patient", this::patient);
        json.bool("alert", report.review().alert());
        json.objects("sites", report.review().sites(), site -> new SiteJson(json, shared).write(site));
        json.objects("issues", report.issues(), this::issue);
        json.objects("notMapped", report.notMapped(), this::notMapped);
        shared.sources();
    }

    private void patient() {
        Patient patient = report.record().patient();
        json.string("id", patient.id());
        json.string("sex", patient.sex().map(sex -> sex.name().toLowerCase(Locale.ROOT)));
        shared.when("birth", patient.birth());
        Optional<Patient.Age> age = patient.ageAt(report.review().asOf());
        json.object("age", age, known -> {
            json.number("youngest_d", known.youngest_d());
            json.number("oldest_d", known.oldest_d());
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
