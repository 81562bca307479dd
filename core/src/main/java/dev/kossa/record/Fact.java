package dev.kossa.record;

import java.time.Instant;
import java.util.Optional;

/** One thing that is known of the patient. */
public sealed interface Fact
        permits Allergy,
                Diagnosis,
                Encounter,
                Finding,
                Line,
                Measurement,
                Medication,
                Procedure,
                SiteCheck,
                TestResult {
    /** When it was so. */
    When when();

    /** When it was recorded or issued; {@link Instant#MIN} when that is not known and it counts as always known. */
    Instant knownSince();

    /** Where it comes from. */
    Origin origin();

    /** The place of the body, where it has one. */
    Optional<BodySite> site();
}
