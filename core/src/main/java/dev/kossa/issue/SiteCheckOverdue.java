package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * A site should have been checked by now.
 *
 * @param site what people call the site
 * @param due when it was due
 * @param overdueBy for how long it has been overdue
 * @param every how often it is checked
 */
public record SiteCheckOverdue(
        String site, ZonedDateTime due, Duration overdueBy, Duration every, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public SiteCheckOverdue {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Trust.alert(knowledge);
    }

    @Override
    public String sentence() {
        return "The check of the " + site + " is overdue by " + Clock.words(overdueBy) + ": it was due at "
                + Clock.words(due) + " (every " + Clock.words(every) + ")." + Trust.words(knowledge);
    }
}
