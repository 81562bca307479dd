package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * Something at a line names neither its site nor its line.
 *
 * @param what what it is
 * @param consequence what follows
 */
public record PlaceNotSaid(String what, String consequence, List<Origin> facts, List<Basis> knowledge)
        implements LineIssue {
    public PlaceNotSaid {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The " + what + " names no site: " + consequence
                + ".\nMaybe its body site or its device is to be added.";
    }
}
