package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The last check found no blood return.
 *
 * @param site what people call the site
 * @param at when it was checked
 */
public record BloodReturnAbsent(String site, ZonedDateTime at, List<Origin> facts, List<Basis> knowledge)
        implements CheckIssue {
    public BloodReturnAbsent {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The last check of the " + site + " (" + Clock.words(at) + ") found no blood return."
                + "\nMaybe stop until it is known that the cannula lies in the vein; blood return alone does not prove it."
                + Trust.words(knowledge);
    }
}
