package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The cannula was removed before what had to come first.
 *
 * @param site what people call the site
 * @param at when it was removed
 * @param first what had to come first, as an imperative
 */
public record CannulaRemovedEarly(
        String site, ZonedDateTime at, String first, List<Origin> facts, List<Basis> knowledge) implements LineIssue {
    public CannulaRemovedEarly {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The cannula at the " + site + " was removed (" + Clock.words(at) + ") before this was done: " + first
                + "." + Trust.words(knowledge);
    }
}
