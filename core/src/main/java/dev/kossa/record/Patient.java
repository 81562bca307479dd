package dev.kossa.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who the record is about.
 *
 * @param id the source's id of the patient; empty when there is none
 * @param sex male, female or other, where it was said
 * @param birth when the patient was born
 */
public record Patient(String id, Optional<Sex> sex, When birth) {
    /** Administrative sex. */
    public enum Sex {
        MALE,
        FEMALE,
        OTHER
    }

    /** Nothing is known. */
    public static Patient unknown() {
        return new Patient("", Optional.empty(), When.unknown());
    }

    /** Between which ages the patient was then; empty when birth is unknown. */
    public Optional<Age> ageAt(Instant moment) {
        if (birth.earliest().equals(Instant.MIN)
                || birth.latest().equals(Instant.MAX)
                || birth.latest().isAfter(moment) && birth.earliest().isAfter(moment)) {
            return Optional.empty();
        }
        double oldest = days(birth.earliest(), moment);
        return Optional.of(new Age(Math.max(0, days(birth.latest(), moment)), oldest));
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / 86_400.0;
    }

    /**
     * An age that is known within bounds.
     *
     * @param youngest_d smallest possible age, days
     * @param oldest_d largest possible age, days
     */
    public record Age(double youngest_d, double oldest_d) {
        /** The middle of the possible ages, days. */
        public double middle_d() {
            return (youngest_d + oldest_d) / 2;
        }
    }
}
