package dev.kossa.review.diagnosis;

/**
 * How to diagnose.
 *
 * @param prior which prior probabilities to start from
 * @param assumeLesion whether to rank even when the record describes no lesion (for scoring published cases only)
 */
public record DiagnosisOptions(Prior prior, boolean assumeLesion) {
    /** What a review uses. */
    public static final DiagnosisOptions DEFAULT = new DiagnosisOptions(Prior.CLINICAL, false);

    /** Where the prior probabilities come from. */
    public enum Prior {
        /** The case mix, or the incidences after an infusion. */
        CLINICAL,
        /** Every mechanism alike; the exposure is then not used. */
        FLAT
    }
}
