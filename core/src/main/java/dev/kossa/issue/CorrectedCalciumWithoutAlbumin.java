package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * A corrected calcium cannot be checked without the albumin and total calcium that it was computed from.
 *
 * @param value the value as written
 */
public record CorrectedCalciumWithoutAlbumin(String value, List<Origin> facts, List<Basis> knowledge)
        implements ReviewIssue {
    public CorrectedCalciumWithoutAlbumin {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "The corrected calcium (" + value + ") cannot be checked: neither albumin nor total calcium is recorded."
                + "\nMaybe an ionised calcium is available; it needs no correction.";
    }
}
