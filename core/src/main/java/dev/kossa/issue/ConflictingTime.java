package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * Statements about one event that give different times. All are kept as alternatives.
 *
 * @param event what it is about
 * @param times the times, one for each statement
 * @param facts where the statements stand, in the same order
 */
public record ConflictingTime(String event, List<String> times, List<Origin> facts) implements ReadingIssue {
    public ConflictingTime {
        times = List.copyOf(times);
        facts = List.copyOf(facts);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "Statements about one event (" + event + ") differ in its time: " + Statements.list(times, facts)
                + ". Each is kept as a possibility.\nMaybe one of them is a slip, or they are two events under one identifier.";
    }
}
