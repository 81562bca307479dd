package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A text says one thing in several ways that do not agree. All are kept; none is chosen.
 *
 * @param what what it is about ("presenting complaint")
 * @param statements what the text says of it, one for each place
 * @param facts where the statements stand, in the same order
 */
public record StatementsDiffer(String what, List<String> statements, List<Origin> facts) implements ReadingIssue {
    public StatementsDiffer {
        statements = List.copyOf(statements);
        facts = List.copyOf(facts);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The text differs in the " + what + ": " + Statements.quoted(statements, facts)
                + ". Neither is chosen.\nMaybe one is a slip, or they tell of two moments.";
    }
}
