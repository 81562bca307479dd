package dev.kossa.cli.render.json;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Source;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Origin;
import dev.kossa.record.When;
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
}
