package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A sign, symptom, or item of the history, looked for in the patient.
 *
 * @param concept id of a finding of the knowledge base; for an observed name of a disease the id of the mechanism
 * @param presence whether it was found
 * @param certainty how sure the author was
 * @param site where
 * @param when when it was observed to be so
 * @param onset when it began, where that was said
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record Finding(
        String concept,
        Presence presence,
        Certainty certainty,
        Optional<BodySite> site,
        When when,
        Optional<When> onset,
        Instant knownSince,
        Origin origin)
        implements Fact {
    /** A certain finding without a place, known since it was so. */
    public static Finding of(String concept, Presence presence, When when, Origin origin) {
        Instant known = when.isUnknown() ? Instant.MIN : when.latest();
        return new Finding(
                concept, presence, Certainty.CERTAIN, Optional.empty(), when, Optional.empty(), known, origin);
    }

    /** The same finding at a place. */
    public Finding at(BodySite place) {
        return new Finding(concept, presence, certainty, Optional.of(place), when, onset, knownSince, origin);
    }

    /** The same finding with another presence. */
    public Finding with(Presence other) {
        return new Finding(concept, other, certainty, site, when, onset, knownSince, origin);
    }
}
