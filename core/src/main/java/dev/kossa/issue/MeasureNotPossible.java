package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A check has a measure that cannot be right; it is not used.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param measure what was measured
 * @param value the value with its unit
 * @param plausible the bounds with their unit
 */
public record MeasureNotPossible(
        String site,
        ZonedDateTime at,
        String measure,
        String value,
        String plausible,
        List<Origin> facts,
        List<Basis> knowledge)
        implements CheckIssue {
    public MeasureNotPossible {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The " + measure + " (" + value + ") of the check of the " + site + " at " + Clock.words(at)
                + " is not possible (" + plausible + "): it is not used.\nMaybe the unit is another one.";
    }
}
