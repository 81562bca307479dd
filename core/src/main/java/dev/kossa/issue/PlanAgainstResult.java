package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A result is told for a time before the one for which the examination was planned that could show it. The time stays open between
 * the two.
 *
 * @param plan the plan in the words of the text ("X-ray after 2 months")
 * @param result the result in the words of the text ("resolved within 2 months")
 * @param facts where plan and result stand
 */
public record PlanAgainstResult(String plan, String result, List<Origin> facts) implements ReadingIssue {
    public PlanAgainstResult {
        facts = List.copyOf(facts);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The plan and the result do not fit in time: " + Statements.quoted(List.of(plan, result), facts)
                + ".\nMaybe the examination came earlier than planned: ask for its date.";
    }
}
