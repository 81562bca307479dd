package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * In the past a site was not checked in time.
 *
 * @param site what people call the site
 * @param times how often
 * @param from when the longest gap began: the check was due
 * @param to when it ended: the next check, or the end of the watch
 * @param every how often it was to be checked then
 */
public record CheckGap(
        String site,
        int times,
        ZonedDateTime from,
        ZonedDateTime to,
        Duration every,
        List<Origin> facts,
        List<Basis> knowledge)
        implements LineIssue {
    public CheckGap {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        String count = times == 1 ? "once" : times + " times";
        return "The " + site + " was not checked in time " + count + "; the check due at " + Clock.words(from)
                + " (every " + Clock.words(every) + ") was late by " + Clock.words(Duration.between(from, to)) + "."
                + Trust.words(knowledge);
    }
}
