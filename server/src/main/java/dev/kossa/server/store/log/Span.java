package dev.kossa.server.store.log;

import dev.kossa.server.store.database.Times;
import java.time.Instant;
import java.util.Optional;

/**
 * What a resource is about in time, for searching by date.
 *
 * @param from its beginning
 * @param to its end, not before the beginning; empty: it goes on
 */
public record Span(Instant from, Optional<Instant> to) {
    /** In microseconds, as the database keeps them. */
    public Span {
        from = Times.kept(from);
        to = to.map(Times::kept);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("A span ends before it begins.\nMaybe its ends are exchanged.");
        }
    }

    /** One moment. */
    public static Span at(Instant moment) {
        return new Span(moment, Optional.of(moment));
    }

    /** From a moment on. */
    public static Span from(Instant moment) {
        return new Span(moment, Optional.empty());
    }
}
