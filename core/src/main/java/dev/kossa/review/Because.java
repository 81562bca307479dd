package dev.kossa.review;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/**
 * The reasons of a conclusion.
 *
 * @param facts what is known of the patient
 * @param knowledge the rows of knowledge that were used, each with its sources
 */
public record Because(List<Origin> facts, List<Basis> knowledge) {
    public Because {
        facts = List.copyOf(facts);
        knowledge = List.copyOf(knowledge);
    }

    /** Rests on facts alone. */
    public static Because facts(List<Origin> facts) {
        return new Because(facts, List.of());
    }
}
