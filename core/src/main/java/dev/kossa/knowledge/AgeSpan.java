package dev.kossa.knowledge;

import dev.kossa.record.Patient.Age;

/**
 * A half-open span of ages.
 *
 * @param from_d youngest age that belongs to it, days
 * @param to_d youngest age that no longer belongs to it, days; infinite when open
 */
public record AgeSpan(double from_d, double to_d) {
    /** Every age. */
    public static final AgeSpan ALL = new AgeSpan(0, Double.POSITIVE_INFINITY);

    /** Whether the middle of the possible ages belongs to it. */
    public boolean contains(Age age) {
        return from_d <= age.middle_d() && age.middle_d() < to_d;
    }
}
