package dev.kossa.review.line;

import dev.kossa.record.Origin;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that ran through a line.
 *
 * @param line id of the line
 * @param drug id of a drug of the knowledge base; empty when it was not recognised, and then it counts as a vesicant
 * @param label the words as written
 * @param mode how it ran
 * @param start when it began
 * @param end when it ended; empty while it runs
 * @param origin where this comes from
 */
public record Infusion(
        String line,
        Optional<String> drug,
        String label,
        Mode mode,
        Instant start,
        Optional<Instant> end,
        Origin origin) {
    /** How an infusion runs. What is not known counts as the stricter of the two. */
    public enum Mode {
        INTERMITTENT,
        CONTINUOUS,
        UNKNOWN
    }

    /** Whether it runs: from its start to before its end. */
    boolean runs(Instant moment) {
        return !start.isAfter(moment) && end.map(moment::isBefore).orElse(true);
    }

    Infusion endedAt(Optional<Instant> moment) {
        return new Infusion(line, drug, label, mode, start, moment, origin);
    }
}
