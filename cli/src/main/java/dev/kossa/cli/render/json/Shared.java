package dev.kossa.cli.render.json;

import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Source;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.When;
import dev.kossa.review.Review;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What many objects have: facts, rows of knowledge, times, places. It remembers every source that was named. */
public final class Shared {
    private final Json json;
    private final BodySites sites;
    private final Map<String, Source> sources = new TreeMap<>();

    /**
     * @param json where it writes
     * @param sites names of places
     */
    public Shared(Json json, BodySites sites) {
        this.json = json;
        this.sites = sites;
    }

    /** Where facts come from. */
    public void facts(List<Origin> facts) {
        json.objects("facts", facts, this::origin);
    }

    /** The fields of one origin. */
    public void origin(Origin origin) {
        json.string("document", origin.document());
        json.string("path", origin.path());
        json.string("text", origin.text());
    }

    /** Ids of sources, the rows that name them, and whether people must be told that a row is unconfirmed. */
    public void basis(List<Basis> rows) {
        List<Source> named =
                rows.stream().flatMap(row -> row.sources().stream()).distinct().toList();
        named.forEach(source -> sources.put(source.id(), source));
        json.strings("sources", named.stream().map(Source::id).toList());
        json.strings("rows", rows.stream().map(Basis::row).distinct().toList());
        json.bool("unconfirmed", rows.stream().anyMatch(row -> row.tag().unconfirmed()));
    }

    /** One span for each alternative; several mean that sources conflict. */
    public void when(String name, When when) {
        json.objects(name, when.alternatives(), span -> {
            json.instant("earliest", span.earliest());
            json.instant("latest", span.latest());
        });
    }

    /** A place, or null. */
    public void site(String name, Optional<BodySite> site) {
        json.object(name, site, this::site);
    }

    /** The fields of a place. */
    public void site(BodySite site) {
        json.string("region", site.region());
        json.string("side", site.side().name().toLowerCase(Locale.ROOT));
        json.string("label", sites.label(site));
    }

    /** Every source that was named, by id. */
    public void sources() {
        json.objects("sources", sources.values(), source -> {
            json.string("id", source.id());
            json.string("title", source.title());
            json.string("address", source.address());
            json.string("tag", source.tag().name());
            source.year().ifPresentOrElse(year -> json.integer("year", year), () -> json.nothing("year"));
        });
    }

    /** With what every result begins: the form, the knowledge, that nobody validated it, and the moment. */
    public void head(String schemaVersion, String knowledgeVersion, Instant asOf) {
        json.string("schemaVersion", schemaVersion);
        json.string("knowledgeVersion", knowledgeVersion);
        json.bool("validated", false);
        json.string("notice", Review.NOT_VALIDATED);
        json.instant("asOf", asOf);
    }

    /** The fields of a patient. */
    public void patient(Patient patient, Instant asOf) {
        json.string("id", patient.id());
        json.string("sex", patient.sex().map(sex -> sex.name().toLowerCase(Locale.ROOT)));
        when("birth", patient.birth());
        json.object("age", patient.ageAt(asOf), age -> {
            json.number("youngest_d", age.youngest_d());
            json.number("oldest_d", age.oldest_d());
        });
    }

    /** The fields of something that was said. */
    public void issue(Issue issue) {
        json.string("type", issue.type());
        json.word("severity", issue.severity());
        json.string("sentence", issue.sentence());
        facts(issue.facts());
        basis(issue.knowledge());
    }

    /** The fields of words that were not understood. */
    public void notMapped(NotMapped issue) {
        json.string("what", issue.what());
        origin(issue.origin());
    }
}
