package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * No policy profile was named, so the strictest values hold.
 *
 * @param scale the scale that drives the actions
 */
public record NoProfileNamed(String scale, List<Origin> facts, List<Basis> knowledge) implements LineIssue {
    public NoProfileNamed {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "No policy profile was named: the strictest check intervals hold, and the actions follow the " + scale
                + ".\nMaybe name the profile of the hospital.";
    }
}
