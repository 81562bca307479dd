package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A line or infusion ends before it begins; its end is not used.
 *
 * @param what the line or infusion
 * @param begin when it began
 * @param end when it is said to have ended
 */
public record LineTimesContradict(
        String what, ZonedDateTime begin, ZonedDateTime end, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public LineTimesContradict {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The " + what + " ends (" + Clock.words(end) + ") before it begins (" + Clock.words(begin)
                + "): it counts as not ended.\nMaybe the two are swapped.";
    }
}
