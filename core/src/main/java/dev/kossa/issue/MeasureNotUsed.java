package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A measure of a check has no unit that can be used, or is no exact number.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param measure the measure
 * @param value the value as written
 * @param unit the unit in which it is used
 */
public record MeasureNotUsed(
        String site,
        ZonedDateTime at,
        String measure,
        String value,
        String unit,
        List<Origin> facts,
        List<Basis> knowledge)
        implements LineIssue {
    public MeasureNotUsed {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The " + measure + " at the " + site + " (" + Clock.words(at) + ") is " + value
                + ", which is no number of " + unit + ": it was not used.\nMaybe its unit is to be added.";
    }
}
