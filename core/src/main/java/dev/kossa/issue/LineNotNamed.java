package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * Drugs were given into a vein, and neither line nor site nor time tell where they ran. None of them is a vesicant.
 *
 * @param drugs the drugs
 * @param count how often they were given
 */
public record LineNotNamed(List<String> drugs, int count, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public LineNotNamed {
        drugs = List.copyOf(drugs);
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return (count == 1 ? "1 infusion" : count + " infusions") + " (" + String.join(", ", drugs)
                + ") cannot be placed at a line: none is a known vesicant, and they change no check.";
    }
}
