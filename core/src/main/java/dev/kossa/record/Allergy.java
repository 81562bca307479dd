package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * An allergy or intolerance.
 *
 * @param drug id of a drug of the knowledge base; empty when it was not recognised
 * @param label the words as written
 * @param presence present, or absent for "no known allergy"
 * @param when when it was noticed
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record Allergy(
        Optional<String> drug, String label, Presence presence, When when, Instant knownSince, Origin origin)
        implements Fact {
    @Override
    public Optional<BodySite> site() {
        return Optional.empty();
    }
}
