package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The last check did not look for what each check now needs.
 *
 * @param site what people call the site
 * @param at when it was checked
 * @param missing what was not looked for
 */
public record CheckIncomplete(
        String site, ZonedDateTime at, List<String> missing, List<Origin> facts, List<Basis> knowledge)
        implements CheckIssue {
    public CheckIncomplete {
        missing = List.copyOf(missing);
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The last check of the " + site + " (" + Clock.words(at) + ") did not look for "
                + String.join(", ", missing) + ", which each check needs now." + Trust.words(knowledge);
    }
}
