package dev.kossa.review.line;

import dev.kossa.knowledge.Basis;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a site is to be checked next.
 *
 * @param last the last check, if there was one
 * @param dueFrom from when the next is due
 * @param due until when; overdue after it
 * @param state where that stands
 * @param overdueBy for how long it has been overdue; zero when it is not
 * @param every how often it is checked
 * @param also signs that each check must look for
 * @param basis the row that asks for it
 */
public record Schedule(
        Optional<Instant> last,
        Instant dueFrom,
        Instant due,
        State state,
        Duration overdueBy,
        Duration every,
        List<String> also,
        Basis basis) {
    /** Where the next check stands. */
    public enum State {
        /** Not due yet. */
        DONE,
        DUE,
        OVERDUE
    }

    public Schedule {
        also = List.copyOf(also);
    }
}
