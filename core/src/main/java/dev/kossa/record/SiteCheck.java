package dev.kossa.record;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A look at the site of a line: what was looked for, what was found, what was measured. What is not named was not assessed.
 *
 * @param label the words as written
 * @param site where was looked
 * @param signs each sign once
 * @param measures numbers in the units in which they were written
 * @param when when
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record SiteCheck(
        String label,
        Optional<BodySite> site,
        List<Sign> signs,
        List<Measure> measures,
        When when,
        Instant knownSince,
        Origin origin)
        implements Fact {
    /**
     * One sign.
     *
     * @param sign id of a sign of the knowledge base ({@code Lines.signs()})
     * @param presence whether it was found
     * @param degree how much of it there is, as written; only of what was found
     */
    public record Sign(String sign, Presence presence, Optional<String> degree) {
        /** @throws IllegalArgumentException when what was not found has a degree */
        public Sign {
            if (degree.isPresent() && presence != Presence.PRESENT) {
                throw new IllegalArgumentException(
                        "The sign (" + sign + ") has a degree, but is " + presence + ".\nMaybe it was found.");
            }
        }
    }

    /**
     * One measure.
     *
     * @param measure id of a measure of the knowledge base ({@code Lines.measures()})
     * @param value the value with its unit as written
     */
    public record Measure(String measure, Quantity value) {}

    /** @throws IllegalArgumentException when a sign is there twice */
    public SiteCheck {
        signs = List.copyOf(signs);
        measures = List.copyOf(measures);
        Set<String> ids = new HashSet<>();
        for (Sign sign : signs) {
            if (!ids.add(sign.sign())) {
                throw new IllegalArgumentException(
                        "The sign (" + sign.sign() + ") is there twice.\nMaybe the two are conflicting.");
            }
        }
    }
}
