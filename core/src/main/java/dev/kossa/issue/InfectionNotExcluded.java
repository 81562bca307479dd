package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * Infection is not excluded, whatever the ranking says.
 *
 * @param sentence what people read
 */
public record InfectionNotExcluded(String sentence, List<Origin> facts, List<Basis> knowledge) implements ReviewIssue {
    public InfectionNotExcluded {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.ALERT;
    }
}
