package dev.kossa.issue;

import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Source;
import dev.kossa.record.Origin;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How much something said about an order matters, and what it rests on.
 *
 * @param severity an {@code ALERT} stops the order
 * @param facts the order, measurements
 * @param knowledge the rows used; the first decides
 * @param policy a sentence on the policy profile; empty when there is nothing to say
 */
public record Grounds(Severity severity, List<Origin> facts, List<Basis> knowledge, String policy) {
    public Grounds {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    /** What must be added to a sentence: that the deciding row is unconfirmed, and which policy holds. */
    String remarks() {
        String unconfirmed = knowledge.stream()
                .limit(1)
                .filter(basis -> basis.tag().unconfirmed())
                .map(basis -> " This is unconfirmed (" + basis.tag() + ": " + sources(basis) + ").")
                .collect(Collectors.joining());
        return unconfirmed + (policy.isEmpty() ? "" : " " + policy);
    }

    private static String sources(Basis basis) {
        return basis.sources().stream().map(Source::id).collect(Collectors.joining(", "));
    }
}
