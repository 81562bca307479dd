package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * The time of something at a line is not exact enough for a clock.
 *
 * @param what what it is
 * @param time what is known of its time
 * @param consequence what follows
 */
public record TimeNotUsable(String what, String time, String consequence, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public TimeNotUsable {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The time of the " + what + " is not exact enough for a clock (" + time + "): " + consequence + "."
                + "\nMaybe its time of day is to be added.";
    }
}
