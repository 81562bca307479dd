package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The last check says too little for a grade.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param grade what can be said, with what is missing
 */
public record CannotBeGraded(String site, ZonedDateTime at, String grade, List<Origin> facts, List<Basis> knowledge)
        implements CheckIssue {
    public CannotBeGraded {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The last check of the " + site + " (" + Clock.words(at) + ") does not rule out an injury: " + grade
                + ".\nMaybe look again and write down what was looked for and not found.";
    }
}
