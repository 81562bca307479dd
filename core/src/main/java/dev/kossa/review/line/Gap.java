package dev.kossa.review.line;

import dev.kossa.knowledge.Basis;
import java.time.Duration;
import java.time.Instant;

/**
 * A time in the past in which a check was overdue.
 *
 * @param from when it became overdue
 * @param to the next check, or the end of the watch
 * @param every how often the site was to be checked
 * @param basis the row that asked for it
 */
public record Gap(Instant from, Instant to, Duration every, Basis basis) {
    /** For how long it was overdue. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
