package dev.kossa.record;

import java.time.Duration;
import java.time.Instant;

/**
 * A closed interval in which something was so; it is not known when exactly.
 *
 * @param earliest {@link Instant#MIN} when nothing bounds it
 * @param latest {@link Instant#MAX} when nothing bounds it
 */
public record Span(Instant earliest, Instant latest) {
    /** @throws IllegalArgumentException when it ends before it begins */
    public Span {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "The time span ends (" + latest + ") before it begins (" + earliest + ").");
        }
    }

    /** Whether both ends are bounded. */
    public boolean bounded() {
        return !earliest.equals(Instant.MIN) && !latest.equals(Instant.MAX);
    }

    Span shifted(Duration by) {
        return new Span(shift(earliest, by), shift(latest, by));
    }

    private static Instant shift(Instant instant, Duration by) {
        boolean open = instant.equals(Instant.MIN) || instant.equals(Instant.MAX);
        return open ? instant : instant.plus(by);
    }
}
