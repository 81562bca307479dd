package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done (or planned, or not done).
 *
 * @param concept id of a method or treatment of the knowledge base; empty when it was not recognised
 * @param label the words as written
 * @param status done, planned or not done
 * @param site where
 * @param when when
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record Procedure(
        Optional<String> concept,
        String label,
        Status status,
        Optional<BodySite> site,
        When when,
        Instant knownSince,
        Origin origin)
        implements Fact {
    /** Whether it was done. */
    public enum Status {
        DONE,
        PLANNED,
        NOT_DONE
    }
}
