package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * Sources give different times for the calcium, so the time to the lesion differs; none is chosen silently.
 *
 * @param what the calcium that was given
 * @param latencies each possible time to the lesion, as words
 */
public record ConflictingOnset(String what, List<String> latencies, List<Origin> facts, List<Basis> knowledge)
        implements ReviewIssue {
    public ConflictingOnset {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The time from " + what + " to the lesion is " + String.join(" or ", latencies)
                + ": the sources conflict, and each is used with equal weight.\nMaybe the drug chart or the nursing record has the date.";
    }
}
