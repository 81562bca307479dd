package dev.kossa.review.line;

import dev.kossa.knowledge.Lines.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One step after an injury and where it stands.
 *
 * @param step the row
 * @param state where it stands
 * @param certain whether it holds whatever the grade turns out to be
 * @param from from when it can be done; empty when what comes before has not been done
 * @param due until when it must be done; empty likewise
 * @param done when it was done
 * @param overdueBy for how long it has been overdue; zero when it is not
 */
public record LadderStep(
        Step step,
        State state,
        boolean certain,
        Optional<Instant> from,
        Optional<Instant> due,
        Optional<Instant> done,
        Duration overdueBy) {
    /** Where a step stands. */
    public enum State {
        /** Its time has not come, or what comes before has not been done. */
        WAITING,
        DUE,
        OVERDUE,
        DONE,
        /** It was not done, and now it is of no use any more. */
        MISSED
    }
}
