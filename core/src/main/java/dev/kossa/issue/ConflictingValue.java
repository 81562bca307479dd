package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * Statements about one event that give different values. They are kept as separate facts.
 *
 * @param what what it is about
 * @param values the values, one for each statement
 * @param facts where the statements stand, in the same order
 */
public record ConflictingValue(String what, List<String> values, List<Origin> facts) implements ReadingIssue {
    public ConflictingValue {
        values = List.copyOf(values);
        facts = List.copyOf(facts);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "Statements about one event (" + what + ") differ: " + Statements.list(values, facts)
                + ".\nMaybe they are two events under one identifier.";
    }
}
