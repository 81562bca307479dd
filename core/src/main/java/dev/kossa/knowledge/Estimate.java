package dev.kossa.knowledge;

import java.util.Optional;

/**
 * A probability with its width: the Beta posterior of a count, of a declared bin, or of a count on a bin as its prior.
 *
 * <p>A count k of n alone gives Beta(k + 0.5, n - k + 0.5) (Jeffreys). A bin p of strength s gives Beta(p s, (1 - p) s), and a count on it
 * Beta(p s + k, (1 - p) s + n - k).
 *
 * @param alpha first parameter of the Beta distribution
 * @param beta second parameter of the Beta distribution
 * @param count the count in it, if there is one
 * @param bin the declared probability in it, if there is one
 * @param words "36 of 50", "rare (declared)"
 * @param basis where it comes from
 */
public record Estimate(double alpha, double beta, Optional<Count> count, Optional<Bin> bin, String words, Basis basis) {
    /** @throws IllegalArgumentException when a parameter is not positive */
    public Estimate {
        if (!(alpha > 0) || !(beta > 0)) {
            throw new IllegalArgumentException(
                    "The parameters (" + alpha + ", " + beta + ") of a probability must be positive.");
        }
    }

    /** The expected probability. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** Variance of the natural logarithm of the probability (delta method). */
    public double varianceOfLog() {
        return beta / (alpha * (alpha + beta + 1));
    }

    /** The probability of the opposite. */
    public Estimate complement() {
        return new Estimate(
                beta,
                alpha,
                count.map(c -> new Count(c.of() - c.present(), c.of())),
                bin.map(b -> new Bin("not " + b.id(), 1 - b.probability(), b.strength())),
                "not: " + words,
                basis);
    }

    /**
     * The same with one patient less in its count; itself when the count cannot have held such a patient, empty when nothing is left.
     *
     * @param present whether the finding was present in the patient
     */
    public Optional<Estimate> without(boolean present) {
        if (count.isEmpty()) {
            return Optional.of(this);
        }
        Count less =
                new Count(count.get().present() - (present ? 1 : 0), count.get().of() - 1);
        if (less.present() < 0 || less.present() > less.of()) {
            return Optional.of(this);
        }
        return less.of() == 0 ? declared() : Optional.of(of(Optional.of(less), bin, basis));
    }

    /** The declared probability alone, without any count; empty when none was declared. */
    public Optional<Estimate> declared() {
        return bin.map(b -> of(Optional.empty(), bin, basis));
    }

    /** Of an event that was seen n times of m. */
    public record Count(int present, int of) {}

    /** From a count, a declared probability, or both. */
    public static Estimate of(Optional<Count> count, Optional<Bin> bin, Basis basis) {
        double alpha = bin.map(b -> b.probability() * b.strength()).orElse(0.5);
        double beta = bin.map(b -> (1 - b.probability()) * b.strength()).orElse(0.5);
        String words = count.map(c -> c.present() + " of " + c.of())
                .or(() -> bin.map(b -> b.id() + " (declared)"))
                .orElse("not known");
        return new Estimate(
                alpha + count.map(Count::present).orElse(0),
                beta + count.map(c -> c.of() - c.present()).orElse(0),
                count,
                bin,
                words,
                basis);
    }

    /**
     * A declared probability.
     *
     * @param id the word: rare, usual, ...
     * @param probability between 0 and 1, both excluded
     * @param strength how many patients the declaration is worth when counts are added
     */
    public record Bin(String id, double probability, double strength) {}
}
