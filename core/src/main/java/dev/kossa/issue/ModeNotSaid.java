package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * It was not said whether a vesicant runs for a short time or on and on.
 *
 * @param what the infusion
 * @param at when it began
 */
public record ModeNotSaid(String what, ZonedDateTime at, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public ModeNotSaid {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "It is not said whether the " + what + " (" + Clock.words(at)
                + ") is intermittent or continuous: it counts as intermittent, which is checked more often."
                + "\nMaybe the method or the text of the dosage is to be completed.";
    }
}
