package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.LocalDate;
import java.util.List;

/**
 * The line is out, and the late watch of its site goes on.
 *
 * @param site what people call the site
 * @param drug what was given
 * @param until the last day of the watch
 * @param filmFrom from when a plain X-ray is informative
 * @param filmUntil until when it is made
 * @param lookFor what is looked for
 */
public record LateWatchOpen(
        String site,
        String drug,
        LocalDate until,
        LocalDate filmFrom,
        LocalDate filmUntil,
        List<String> lookFor,
        List<Origin> facts,
        List<Basis> knowledge)
        implements LineIssue {
    public LateWatchOpen {
        lookFor = List.copyOf(lookFor);
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "After " + drug + ": look at the " + site + " until " + until + ", also after discharge, for "
                + String.join(", ", lookFor) + "; a plain X-ray is informative from " + filmFrom + " to " + filmUntil
                + "."
                + Trust.words(knowledge);
    }
}
