package dev.kossa.cli.read.json;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.render.json.Json;
import dev.kossa.cli.render.json.Shared;
import dev.kossa.prose.Aggregate;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Reading;
import dev.kossa.prose.Reading.Said;
import dev.kossa.review.Review;
import java.util.Optional;

/** Writes a reading as JSON. Fields may be added within a schema version; a change of meaning gives a new one. */
public final class ReadJson {
    /** Version of the form of this JSON. */
    public static final String SCHEMA_VERSION = "1";

    private final ReadReport report;
    private final Reading reading;
    private final Json json;
    private final SpanJson spans;
    private final SummaryJson summaries;
    private final FactJson facts;

    private ReadJson(ReadReport report, Json json) {
        this.report = report;
        this.reading = report.reading();
        this.json = json;
        this.spans = new SpanJson(json, reading.manuscript());
        Shared shared = new Shared(json, report.knowledge().vocabulary().bodySites());
        this.summaries = new SummaryJson(json, shared, spans, report.knowledge().vocabulary());
        this.facts = new FactJson(json, shared, report);
    }

    /** The JSON, indented by two blanks; the same for the same reading. */
    public static String indented(ReadReport report) {
        return new ReadJson(report, new Json()).write();
    }

    /** The same on one line. */
    public static String line(ReadReport report) {
        return new ReadJson(report, Json.line()).write();
    }

    /**
     * The line of a file that could not be read.
     *
     * @param sentence why
     */
    public static String error(String file, String sentence) {
        Json json = Json.line();
        json.object(() -> {
            json.string("file", file);
            json.string("error", sentence);
        });
        return json.text();
    }

    private String write() {
        json.object(this::fields);
        return json.text();
    }

    private void fields() {
        json.string("file", report.name());
        json.nothing("error");
        json.string("schemaVersion", SCHEMA_VERSION);
        json.string("knowledgeVersion", report.knowledge().version());
        json.bool("validated", false);
        json.string("notice", Review.NOT_VALIDATED);
        json.object("presentation", Optional.of(reading.anchor()).filter(Anchor::dated), this::presentation);
        json.object("summary", () -> summaries.write(reading.summary()));
        json.objects("facts", reading.located(), facts::write);
        json.objects("others", reading.others(), this::other);
        json.objects("aggregates", reading.aggregates(), this::aggregate);
        json.objects("issues", reading.issues(), this::issue);
        json.strings("missing", report.missing());
    }

    private void presentation(Anchor anchor) {
        json.instant("at", anchor.presentation());
        json.string("zone", anchor.zone().getId());
    }

    private void other(OtherPatient other) {
        json.string("citation", other.citation());
        json.object("summary", () -> summaries.write(other.summary()));
        spans.fields(other.quote());
    }

    private void aggregate(Aggregate aggregate) {
        json.string("citation", aggregate.citation());
        spans.fields(aggregate.quote());
    }

    private void issue(Said said) {
        json.string("type", said.issue().type());
        json.word("severity", said.issue().severity());
        json.string("sentence", said.issue().sentence());
        json.objects("spans", said.quotes(), spans::fields);
    }
}
