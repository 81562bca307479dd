package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import java.util.List;
import java.util.Optional;

/**
 * Mutually exclusive mechanisms with probabilities that sum to 1, "none of these" among them.
 *
 * @param ranked most probable first
 * @param prior where the prior probabilities come from, in words
 * @param priorBasis the rows behind it
 * @param flip at which prior the order of the first two changes; empty when neither is the calcium injury
 * @param unexplained findings that the knowledge says nothing about: neutral, listed
 */
public record Differential(
        List<Ranked> ranked, String prior, List<Basis> priorBasis, Optional<Flip> flip, List<String> unexplained) {
    public Differential {
        ranked = List.copyOf(ranked);
        priorBasis = List.copyOf(priorBasis);
        unexplained = List.copyOf(unexplained);
    }

    /** The most probable mechanism. */
    public Ranked first() {
        return ranked.get(0);
    }

    /** One mechanism; throws when the id is not one of the 21. */
    public Ranked of(String condition) {
        return ranked.stream()
                .filter(r -> r.condition().equals(condition))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The mechanism (" + condition + ") is not in the differential."));
    }

    /** Rank from 1. */
    public int rank(String condition) {
        return ranked.indexOf(of(condition)) + 1;
    }

    /**
     * A mechanism with its probability and how that came about.
     *
     * @param probability at the central prior
     * @param low lower bound over the low prior and the width of the likelihoods (80 %)
     * @param high upper bound over the high prior and the width of the likelihoods (80 %)
     * @param atLowPrior probability at the low prior of the calcium injury
     * @param atHighPrior probability at the high prior of the calcium injury
     * @param prior share before any finding
     * @param timeRatio how much the time of onset speaks for it, as a ratio to an onset at any time of the look-back; 1 is neutral
     * @param stage acute, calcified or resolved, for the calcium injury
     * @param cause the cause, where the findings name one
     * @param contributions one bar for each finding, largest first
     */
    public record Ranked(
            String condition,
            String label,
            Family family,
            double probability,
            double low,
            double high,
            double atLowPrior,
            double atHighPrior,
            double prior,
            double timeRatio,
            Optional<String> stage,
            Optional<String> cause,
            List<Contribution> contributions) {
        public Ranked {
            contributions = List.copyOf(contributions);
        }
    }

    /**
     * What one finding says for or against a mechanism.
     *
     * @param log10Ratio decimal logarithm of the factor by which the finding changes the odds of the mechanism, all other findings given
     * @param words how often the finding is seen in this mechanism: "36 of 50", "rare (declared)"
     * @param value the measured value; empty without one
     */
    public record Contribution(
            String finding,
            String label,
            Presence presence,
            String value,
            double log10Ratio,
            String words,
            List<Basis> basis,
            List<Origin> facts) {}

    /**
     * The prior at which the calcium injury and its strongest rival change places.
     *
     * @param rival the other mechanism
     * @param prior incidence (or share) of the calcium injury at which both are equally probable
     * @param used the one that was used
     */
    public record Flip(String rival, double prior, double used) {}
}
