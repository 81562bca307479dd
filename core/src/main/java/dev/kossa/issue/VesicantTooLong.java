package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.Duration;
import java.util.List;

/**
 * A vesicant has been running through a peripheral line for longer than advised.
 *
 * @param site what people call the site
 * @param drug what runs
 * @param ran for how long
 * @param longest how long it may run
 */
public record VesicantTooLong(
        String site, String drug, Duration ran, Duration longest, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public VesicantTooLong {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The infusion of " + drug + " at the " + site + " has run for " + Clock.words(ran)
                + " through a peripheral line; at most " + Clock.words(longest) + " is advised for a vesicant."
                + Trust.words(knowledge) + "\nMaybe a central line can take over.";
    }
}
