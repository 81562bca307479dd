package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A vascular line, or one statement about it.
 *
 * @param label the words as written
 * @param device how the source names the device ("Device/7"); statements about one device are about one line
 * @param site where it entered
 * @param tip where it ends, as written
 * @param when when it was inserted
 * @param removed when it was removed, where that was said
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record Line(
        String label,
        Optional<String> device,
        Optional<BodySite> site,
        Optional<String> tip,
        When when,
        Optional<When> removed,
        Instant knownSince,
        Origin origin)
        implements Fact {}
