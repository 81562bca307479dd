package dev.kossa.review.line;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time in which one demand holds.
 *
 * @param start belongs to it
 * @param end no longer belongs to it; {@link Instant#MAX} when it is open
 * @param demand empty when nothing asks for checks
 */
record Segment(Instant start, Instant end, Optional<Demand> demand) {
    boolean contains(Instant moment) {
        return !moment.isBefore(start) && moment.isBefore(end);
    }
}
