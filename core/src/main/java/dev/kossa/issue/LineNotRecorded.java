package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Something ran at a site at which no line is recorded.
 *
 * @param what the infusion
 * @param site what people call the site
 * @param at when it began
 */
public record LineNotRecorded(String what, String site, ZonedDateTime at, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public LineNotRecorded {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "No line is recorded for the " + what + " at the " + site + " (" + Clock.words(at)
                + "): the site is watched only while it ran, and for what comes late."
                + "\nMaybe the insertion and the removal of the line stand elsewhere.";
    }
}
