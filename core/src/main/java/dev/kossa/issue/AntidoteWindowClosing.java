package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The window for an antidote is open and will close.
 *
 * @param site what people call the site
 * @param what the step, as an imperative
 * @param closes when the window closes
 * @param left how long it is still open
 * @param condition for which grade it holds, when the grade is not known for sure; otherwise empty
 */
public record AntidoteWindowClosing(
        String site,
        String what,
        ZonedDateTime closes,
        Duration left,
        String condition,
        List<Origin> facts,
        List<Basis> knowledge)
        implements LineIssue {
    public AntidoteWindowClosing {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "Injury at the " + site + ": " + what + "; the window closes at " + Clock.words(closes) + ", in "
                + Clock.words(left) + (condition.isEmpty() ? "" : ", " + condition) + "." + Trust.words(knowledge);
    }
}
