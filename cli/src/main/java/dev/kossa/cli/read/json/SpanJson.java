package dev.kossa.cli.read.json;

import dev.kossa.cli.render.json.Json;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.Quote;

/** Where a text says something, and its words there. */
final class SpanJson {
    private final Json json;
    private final Manuscript manuscript;

    SpanJson(Json json, Manuscript manuscript) {
        this.json = json;
        this.manuscript = manuscript;
    }

    /** The fields of a span. */
    void fields(Quote quote) {
        json.integer("start", quote.start());
        json.integer("end", quote.end());
        json.string("place", manuscript.place(quote));
        json.string("words", manuscript.words(quote));
    }
}
