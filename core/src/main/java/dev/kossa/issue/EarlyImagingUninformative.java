package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * A negative image was made before calcification can be expected to show.
 *
 * @param method the imaging method
 * @param when when it was made, relative to the calcium or the lesion
 * @param from the day from which a film is informative
 */
public record EarlyImagingUninformative(
        String method, String when, String from, List<Origin> facts, List<Basis> knowledge) implements ReviewIssue {
    public EarlyImagingUninformative {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The negative " + method + " (" + when
                + ") says little about calcification: it is expected to show 1 to 3 weeks after the calcium or the skin lesion."
                + "\nMaybe repeat a plain X-ray from " + from + " on.";
    }
}
