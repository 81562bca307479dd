package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The end of an infusion was not said, and neither that it still runs.
 *
 * @param what the infusion
 * @param at when it was given
 */
public record EndNotSaid(String what, ZonedDateTime at, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public EndNotSaid {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "The end of the " + what + " (" + Clock.words(at)
                + ") is not recorded, and it is not said to run: no check is asked"
                + " for after that moment.\nMaybe its period is to be completed.";
    }
}
