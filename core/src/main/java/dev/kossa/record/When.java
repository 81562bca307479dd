package dev.kossa.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * When something was so: an interval, or alternatives where sources conflict. Alternatives are a mixture of equal weight, never their
 * hull, and never a made-up instant.
 *
 * @param alternatives one span, or several where sources conflict; never empty
 */
public record When(List<Span> alternatives) {
    private static final When UNKNOWN = new When(List.of(new Span(Instant.MIN, Instant.MAX)));

    /** @throws IllegalArgumentException when there is no alternative */
    public When {
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("A time needs at least one span. Maybe When.unknown() was meant.");
        }
        alternatives = List.copyOf(alternatives);
    }

    /** Nothing is known of the time. */
    public static When unknown() {
        return UNKNOWN;
    }

    /** Exactly then. */
    public static When at(Instant instant) {
        return between(instant, instant);
    }

    /** Some time between the two, both included. */
    public static When between(Instant earliest, Instant latest) {
        return new When(List.of(new Span(earliest, latest)));
    }

    /** Sources conflict: one of these. Equal statements count once. */
    public static When either(List<When> statements) {
        Set<Span> spans = new LinkedHashSet<>();
        statements.forEach(when -> spans.addAll(when.alternatives));
        return new When(new ArrayList<>(spans));
    }

    /** Whether nothing at all bounds it. */
    public boolean isUnknown() {
        for (Span span : alternatives) {
            if (span.earliest().equals(Instant.MIN) && span.latest().equals(Instant.MAX)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sources conflict. */
    public boolean conflicting() {
        return alternatives.size() > 1;
    }

    /** The first moment at which it may have been so. */
    public Instant earliest() {
        Instant earliest = alternatives.get(0).earliest();
        for (int i = 1; i < alternatives.size(); i++) {
            Instant other = alternatives.get(i).earliest();
            earliest = other.isBefore(earliest) ? other : earliest;
        }
        return earliest;
    }

    /** The last moment at which it may have been so. */
    public Instant latest() {
        Instant latest = alternatives.get(0).latest();
        for (int i = 1; i < alternatives.size(); i++) {
            Instant other = alternatives.get(i).latest();
            latest = other.isAfter(latest) ? other : latest;
        }
        return latest;
    }

    /** Surely over before that moment. */
    public boolean surelyBefore(Instant moment) {
        return latest().isBefore(moment);
    }

    /** The same time, moved. Open ends stay open. */
    public When shifted(Duration by) {
        return new When(alternatives.stream().map(span -> span.shifted(by)).toList());
    }
}
