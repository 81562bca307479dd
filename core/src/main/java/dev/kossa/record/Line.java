package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A vascular line.
 *
 * @param label the words as written
 * @param site where it entered
 * @param when when it was inserted
 * @param removed when it was removed, where that was said
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record Line(
        String label, Optional<BodySite> site, When when, Optional<When> removed, Instant knownSince, Origin origin)
        implements Fact {}
