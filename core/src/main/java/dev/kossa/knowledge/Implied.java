package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.CaseMix;
import dev.kossa.knowledge.Reasoning.Likelihood;
import java.util.List;

/** How often a finding would be seen in all patients of an age, if the case mix and its likelihoods were true. */
final class Implied {
    private Implied() {}

    static double probability(CaseMix mix, Likelihood likelihood) {
        return mix.shares().entrySet().stream()
                .mapToDouble(share -> share.getValue() * given(share.getKey(), mix.age(), likelihood))
                .sum();
    }

    /** The mean of the rows of a mechanism that hold for an age; of the others when it has none. */
    private static double given(String mechanism, AgeSpan age, Likelihood likelihood) {
        List<Likelihood.Row> rows = likelihood.rows().stream()
                .filter(row -> row.condition().equals(mechanism) && overlap(row.age(), age))
                .toList();
        return rows.stream()
                .mapToDouble(row -> row.estimate().mean())
                .average()
                .orElse(likelihood.others().mean());
    }

    private static boolean overlap(AgeSpan a, AgeSpan b) {
        return a.from_d() < b.to_d() && b.from_d() < a.to_d();
    }
}
