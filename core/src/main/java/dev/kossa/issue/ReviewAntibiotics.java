package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * The conditions under which antibiotics may be reviewed are met.
 *
 * @param reason which condition is met
 */
public record ReviewAntibiotics(String reason, List<Origin> facts, List<Basis> knowledge) implements ReviewIssue {
    public ReviewAntibiotics {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "Antibiotics: review with the infection team, because " + reason + ".";
    }
}
