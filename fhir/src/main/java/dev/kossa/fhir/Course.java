package dev.kossa.fhir;

import dev.kossa.record.When;
import java.time.Instant;
import java.util.Optional;

/**
 * From when to when.
 *
 * @param start when it began; empty when that was not said
 * @param end when it ended; empty when that was not said, or when it is a point in time
 */
record Course(Optional<When> start, Optional<When> end) {
    static final Course UNKNOWN = new Course(Optional.of(When.unknown()), Optional.empty());

    /** When it began; unknown when that was not said. */
    When begin() {
        return start.orElse(When.unknown());
    }

    /** All of it as one span: some time in it. Without an end it is the time of the beginning. */
    When whole() {
        if (end.isEmpty()) {
            return begin();
        }
        Instant first = start.map(When::earliest).orElse(Instant.MIN);
        Instant last = end.get().latest();
        return last.isBefore(first) ? When.unknown() : When.between(first, last);
    }
}
