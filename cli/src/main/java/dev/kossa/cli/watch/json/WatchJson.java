package dev.kossa.cli.watch.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.cli.watch.report.WatchReport;

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
        shared.head(
                SCHEMA_VERSION,
                report.review().knowledgeVersion(),
                report.review().asOf());
        json.string("zone", report.zone().getId());
        json.integer("facts", report.record().facts().size());
        json.integer("factsRecordedLater", report.extent().later());
        json.object(
                "patient",
                () -> shared.patient(report.record().patient(), report.review().asOf()));
        json.bool("alert", report.review().alert());
        json.objects("sites", report.review().sites(), site -> new SiteJson(json, shared).write(site));
        json.objects("issues", report.issues(), shared::issue);
        json.objects("notMapped", report.notMapped(), shared::notMapped);
        shared.sources();
    }
}
