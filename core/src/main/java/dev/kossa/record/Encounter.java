package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A visit or a stay.
 *
 * @param setting emergency, inpatient, ambulatory or another word of the source
 * @param reason why, in the words of the source; empty when it was not said
 * @param when when it began
 * @param end when it ended, where that was said
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record Encounter(String setting, String reason, When when, Optional<When> end, Instant knownSince, Origin origin)
        implements Fact {
    @Override
    public Optional<BodySite> site() {
        return Optional.empty();
    }
}
