package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * A sign is denied in general while signs of that kind are described.
 *
 * @param denied the sign that is denied
 * @param present the signs of its kind that are described
 */
public record ContradictorySigns(String denied, List<String> present, List<Origin> facts, List<Basis> knowledge)
        implements ReviewIssue {
    public ContradictorySigns {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "\"" + denied + "\" is denied, but " + String.join(", ", present) + " "
                + (present.size() == 1 ? "is" : "are")
                + " described: the described signs are used.\nMaybe only rash, ulcer and blister were meant.";
    }
}
