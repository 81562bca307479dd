package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * A result is called normal (or not) but no value is recorded.
 *
 * @param analyte name of the analyte
 * @param stated the word of the source
 */
public record StatedWithoutValue(String analyte, String stated, List<Origin> facts, List<Basis> knowledge)
        implements ReviewIssue {
    public StatedWithoutValue {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return analyte + " is called " + stated + ", but no value is recorded."
                + "\nMaybe it was never measured: look for the report.";
    }
}
