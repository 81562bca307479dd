package dev.kossa.prose.fact;

import dev.kossa.prose.Anchor;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;

/**
 * A time as days from the presentation; before it they are negative.
 *
 * @param least at the earliest
 * @param most at the latest; infinite when it is open
 */
public record Days(double least, double most) {
    static final Days PRESENTATION = new Days(0, 0);

    private static final double SECONDS = 86_400;

    Days plus(Days other) {
        return new Days(least + other.least, most + other.most);
    }

    Days minus(Days other) {
        return new Days(least - other.most, most - other.least);
    }

    /** The shortest time that holds both. */
    Days with(Days other) {
        return new Days(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** So long before the presentation. */
    public Days negated() {
        return new Days(-most, -least);
    }

    double middle() {
        return (least + most) / 2;
    }

    public boolean overlaps(Days other) {
        return least <= other.most && other.least <= most;
    }

    When when(Anchor anchor) {
        return When.between(instant(anchor, least), instant(anchor, most));
    }

    private static Instant instant(Anchor anchor, double days) {
        if (Double.isInfinite(days)) {
            return days > 0 ? Instant.MAX : Instant.MIN;
        }
        return anchor.presentation().plus(Duration.ofSeconds(Math.round(days * SECONDS)));
    }
}
