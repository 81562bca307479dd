package dev.kossa.prose;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The moment at which the patient presented. A report tells its times from there ("five days before the presentation") and gives no date.
 *
 * @param presentation the moment
 * @param zone the zone of the patient's days
 * @param dated whether the date is known; otherwise it is a convention, and only the distances between times mean something
 */
public record Anchor(Instant presentation, ZoneId zone, boolean dated) {
    private static final Instant CONVENTION = Instant.parse("2000-01-01T12:00:00Z");

    /** The date is not known: the patient presents at noon of the first day of 2000, by convention. */
    public static Anchor undated() {
        return new Anchor(CONVENTION, ZoneOffset.UTC, false);
    }

    /** The patient presented then. */
    public static Anchor at(Instant presentation, ZoneId zone) {
        return new Anchor(presentation, zone, true);
    }
}
