package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * Calcium was given, but what would make the injury preventable is not recorded.
 *
 * @param what the calcium that was given
 * @param missing what is missing: dose, concentration, rate, site
 */
public record InfusionIncomplete(String what, List<String> missing, List<Origin> facts, List<Basis> knowledge)
        implements ReviewIssue {
    public InfusionIncomplete {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "For " + what + " the record does not give " + String.join(", ", missing) + "."
                + "\nMaybe the drug chart, the pump or the nursing record has them.";
    }
}
