package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The grade of an injury changed.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param before the grade before, in words
 * @param now the grade now, with its findings
 * @param worse whether it is worse
 */
public record GradeChanged(
        String site,
        ZonedDateTime at,
        String before,
        String now,
        boolean worse,
        List<Origin> facts,
        List<Basis> knowledge)
        implements CheckIssue {
    public GradeChanged {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The injury at the " + site + " is " + (worse ? "worse" : "better") + " at " + Clock.words(at) + ": "
                + now + ", before " + before + ".";
    }
}
