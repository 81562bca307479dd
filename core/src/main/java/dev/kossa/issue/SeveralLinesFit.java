package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * An infusion names a place at which several lines lay.
 *
 * @param what the infusion
 * @param at when it began
 * @param lines what people call the lines
 */
public record SeveralLinesFit(
        String what, ZonedDateTime at, List<String> lines, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public SeveralLinesFit {
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The " + what + " at " + Clock.words(at) + " may have run through any of " + lines.size() + " lines ("
                + String.join(", ", lines) + "): it counts for the first of them.\nMaybe its device is to be named.";
    }
}
