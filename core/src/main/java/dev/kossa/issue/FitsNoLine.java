package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A check, infusion or deed belongs to no line that is known.
 *
 * @param what what it is
 * @param at when it was
 */
public record FitsNoLine(String what, ZonedDateTime at, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public FitsNoLine {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The " + what + " at " + Clock.words(at) + " belongs to no line that is known then: it counts for none."
                + "\nMaybe its place or its line is to be corrected.";
    }
}
