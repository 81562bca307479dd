package dev.kossa.review.line;

import dev.kossa.record.BodySite;
import dev.kossa.record.Origin;
import java.time.Instant;
import java.util.Optional;

/**
 * A vascular line.
 *
 * @param id the id by which infusions name it
 * @param kind where it ends
 * @param site where it entered
 * @param inserted when it was inserted
 * @param removed when it was removed; empty while it is in place
 * @param origin where this comes from
 */
public record VascularLine(
        String id, Kind kind, BodySite site, Instant inserted, Optional<Instant> removed, Origin origin) {
    /** Where a line ends. What is not known counts as peripheral. */
    public enum Kind {
        PERIPHERAL,
        CENTRAL,
        UNKNOWN
    }

    /** Whether it is in place: from its insertion to before its removal. */
    boolean inPlace(Instant moment) {
        return !inserted.isAfter(moment) && removed.map(moment::isBefore).orElse(true);
    }

    /** Whether it was in place just before that moment. */
    boolean inPlaceBefore(Instant moment) {
        return !inserted.isAfter(moment)
                && removed.map(end -> !end.isBefore(moment)).orElse(true);
    }

    VascularLine removedAt(Optional<Instant> moment) {
        return new VascularLine(id, kind, site, inserted, moment, origin);
    }
}
