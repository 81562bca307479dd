package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * A value that its source calls normal lies outside the range for the age.
 *
 * @param analyte name of the analyte
 * @param value the value as written
 * @param level "above" or "below"
 * @param range the range that was used, with its source
 * @param also what other published ranges say; empty when there are none
 */
public record ContradictedNormal(
        String analyte,
        String value,
        String level,
        String range,
        String also,
        List<Origin> facts,
        List<Basis> knowledge)
        implements ReviewIssue {
    public ContradictedNormal {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return analyte + " " + value + " is called normal but is " + level + " the range " + range + "."
                + (also.isEmpty() ? "" : " " + also) + "\nMaybe the laboratory's own range is wider: ask for it.";
    }
}
