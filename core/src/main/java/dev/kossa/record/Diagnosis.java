package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A diagnosis that somebody made. It is an opinion about the patient, never scored as a finding of the lesion that is under review.
 *
 * @param concept id of a mechanism or of a finding (a disease of the history); empty when it was not recognised
 * @param label the words as written
 * @param status how far it was established
 * @param site where
 * @param when when it began, where that was said; otherwise when it was recorded
 * @param knownSince when it was recorded
 * @param origin where this comes from
 */
public record Diagnosis(
        Optional<String> concept,
        String label,
        Status status,
        Optional<BodySite> site,
        When when,
        Instant knownSince,
        Origin origin)
        implements Fact {
    /** How far a diagnosis was established. */
    public enum Status {
        PROVISIONAL,
        CONFIRMED,
        REFUTED,
        UNSTATED
    }
}
