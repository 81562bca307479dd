package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * A value beyond what a patient can have; it is not used.
 *
 * @param analyte name of the analyte
 * @param value the value as written
 * @param plausible the values that are possible, with their unit
 */
public record ImplausibleValue(
        String analyte, String value, String plausible, List<Origin> facts, List<Basis> knowledge)
        implements ReviewIssue {
    public ImplausibleValue {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return analyte + " " + value + " is not possible (" + plausible + ") and was not used."
                + "\nMaybe the unit or a power of ten is wrong.";
    }
}
