package dev.kossa.review;

import dev.kossa.record.Fact;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A fact with its place in the order of a review: by time, then by origin, then by all that it says. */
final class Placed implements Comparable<Placed> {
    private static final Comparator<Placed> ORDER = Comparator.<Placed, Instant>comparing(placed -> placed.latest)
            .thenComparing(placed -> placed.earliest)
            .thenComparing(placed -> placed.fact.origin().document())
            .thenComparing(placed -> placed.fact.origin().path())
            .thenComparing(Placed::text);

    private final Fact fact;
    private final Instant latest;
    private final Instant earliest;
    private @Nullable String text;

    Placed(Fact fact) {
        this.fact = fact;
        this.latest = fact.when().latest();
        this.earliest = fact.when().earliest();
    }

    Fact fact() {
        return fact;
    }

    @Override
    public int compareTo(Placed other) {
        return ORDER.compare(this, other);
    }

    /** Costly, and seldom needed. */
    private String text() {
        String known = text;
        if (known == null) {
            known = fact.toString();
            text = known;
        }
        return known;
    }
}
