package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * Something that is said to be present and said to be absent. It counts as conflicting and changes no probability.
 *
 * @param finding what it is about, as written
 * @param facts where the statements stand
 */
public record ConflictingPresence(String finding, List<Origin> facts) implements ReadingIssue {
    public ConflictingPresence {
        facts = List.copyOf(facts);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "\"" + finding + "\" is said to be present and to be absent (" + Statements.places(facts)
                + "); it counts as conflicting.\nMaybe a negated phrase was answered with \"false\".";
    }
}
