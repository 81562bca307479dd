package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A step after an injury is due or overdue.
 *
 * @param site what people call the site
 * @param what the step, as an imperative
 * @param due until when it is due
 * @param overdueBy for how long it has been overdue; empty when it is not
 * @param condition for which grade it holds, when the grade is not known for sure; otherwise empty
 */
public record LadderStepDue(
        String site,
        String what,
        ZonedDateTime due,
        Optional<Duration> overdueBy,
        String condition,
        List<Origin> facts,
        List<Basis> knowledge)
        implements LineIssue {
    public LadderStepDue {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return overdueBy.isEmpty() ? Severity.INFO : condition.isEmpty() ? Trust.alert(knowledge) : Severity.WARNING;
    }

    @Override
    public String sentence() {
        String state = overdueBy
                .map(by -> "overdue by " + Clock.words(by) + ", since " + Clock.words(due))
                .orElse("due by " + Clock.words(due));
        return "Injury at the " + site + ": " + what + " (" + state + ")"
                + (condition.isEmpty() ? "" : ", " + condition) + "." + Trust.words(knowledge);
    }
}
