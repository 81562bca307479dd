package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A check found an injury at a site for the first time.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param grades grade by each scale, the one that drives the actions first
 */
public record InfiltrationGraded(
        String site, ZonedDateTime at, List<String> grades, List<Origin> facts, List<Basis> knowledge)
        implements CheckIssue {
    public InfiltrationGraded {
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
        String beside =
                grades.size() > 1 ? " Beside it: " + String.join("; ", grades.subList(1, grades.size())) + "." : "";
        return "The check of the " + site + " at " + Clock.words(at) + " found an injury: " + grades.get(0) + "."
                + beside + " What one finding means for a grade is Kossa's reading of the scale.";
    }
}
