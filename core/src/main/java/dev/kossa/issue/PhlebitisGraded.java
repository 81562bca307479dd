package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A check found signs of phlebitis, and no injury by the scale that drives the actions.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param grades grade by each scale of phlebitis
 */
public record PhlebitisGraded(
        String site, ZonedDateTime at, List<String> grades, List<Origin> facts, List<Basis> knowledge)
        implements CheckIssue {
    public PhlebitisGraded {
        grades = List.copyOf(grades);
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The check of the " + site + " at " + Clock.words(at) + " found signs of phlebitis: "
                + String.join("; ", grades)
                + ". What one finding means for a grade is Kossa's reading of the scale.";
    }
}
