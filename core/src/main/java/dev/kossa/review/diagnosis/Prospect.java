package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Reasoning.Test;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a test that is not yet done may show, and what each result would make of the probabilities. A result is the first positive finding or
 * none, so the results' probabilities sum to 1.
 */
final class Prospect {
    /** A result less likely than this is not worth a sentence. */
    private static final double WORTH_SAYING = 0.02;

    private static final double LN_2 = Math.log(2);

    private final Test test;
    private final List<String> findings;
    private final Model model;
    private final double[] now;
    private final double[] probability;
    private final double[][] posterior;
    private final double[] harmNow;
    private final double[][] harms;
    private final double bits;

    /**
     * @param findings what it may show
     * @param shown P(finding is shown | hypothesis), by finding and hypothesis
     * @param hypotheses probability of each hypothesis now
     */
    Prospect(Test test, List<String> findings, double[][] shown, double[] hypotheses, Model model) {
        this.test = test;
        this.findings = findings;
        this.model = model;
        this.now = model.byMechanism(hypotheses);
        this.probability = new double[findings.size() + 1];
        this.posterior = new double[findings.size() + 1][now.length];
        for (int h = 0; h < hypotheses.length; h++) {
            distribute(shown, h, hypotheses[h]);
        }
        for (int r = 0; r < posterior.length; r++) {
            normalise(r);
        }
        this.harmNow = model.harms().expected(now);
        this.harms = Arrays.stream(posterior).map(model.harms()::expected).toArray(double[][]::new);
        this.bits = Math.max(0, entropy(now) - expectedEntropy());
    }

    Test test() {
        return test;
    }

    /** Expected information about the mechanism, bits. */
    double bits() {
        return bits;
    }

    /** Expected harm that knowing the result avoids. */
    double harmAvoided(Weighing weighing) {
        double after = 0;
        for (int r = 0; r < probability.length; r++) {
            after += probability[r] * weighing.least(harms[r]);
        }
        return Math.max(0, weighing.least(harmNow) - after);
    }

    /** How the harms are weighed: as declared, or those of one action multiplied, to see whether a conclusion hangs on its weight. */
    record Weighing(int action, double factor) {
        static final Weighing DECLARED = new Weighing(-1, 1);

        /** The least of the expected harms of all actions. */
        private double least(double[] harms) {
            double least = Double.POSITIVE_INFINITY;
            for (int a = 0; a < harms.length; a++) {
                least = Math.min(least, a == action ? factor * harms[a] : harms[a]);
            }
            return least;
        }
    }

    /** The findings whose being shown would tell most, likeliest and most telling first; indices of results. */
    List<Integer> telling(int most) {
        return IntStream.range(0, findings.size())
                .filter(r -> probability[r] >= WORTH_SAYING)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer r) -> probability[r] * gain(posterior[r]))
                        .reversed())
                .limit(most)
                .toList();
    }

    String finding(int result) {
        return findings.get(result);
    }

    double probability(int result) {
        return probability[result];
    }

    /** The mechanism that leads after a result. */
    int leading(int result) {
        double[] after = posterior[result];
        return IntStream.range(0, after.length)
                .boxed()
                .max(Comparator.comparingDouble(c -> after[c]))
                .orElseThrow();
    }

    double posterior(int result, int condition) {
        return posterior[result][condition];
    }

    /** Shares P(at least one) among the findings in proportion to their own probabilities. */
    private void distribute(double[][] shown, int hypothesis, double weight) {
        double none = 1;
        double sum = 0;
        for (double[] finding : shown) {
            none *= 1 - finding[hypothesis];
            sum += finding[hypothesis];
        }
        for (int f = 0; f < shown.length; f++) {
            add(f, hypothesis, weight * shown[f][hypothesis] * (sum == 0 ? 0 : (1 - none) / sum));
        }
        add(shown.length, hypothesis, weight * none);
    }

    private void add(int result, int hypothesis, double mass) {
        posterior[result][model.hypotheses().get(hypothesis).mechanism()] += mass;
        probability[result] += mass;
    }

    private void normalise(int result) {
        double sum = Math.max(probability[result], Double.MIN_NORMAL);
        for (int c = 0; c < posterior[result].length; c++) {
            posterior[result][c] /= sum;
        }
    }

    private double expectedEntropy() {
        double expected = 0;
        for (int r = 0; r < probability.length; r++) {
            expected += probability[r] * entropy(posterior[r]);
        }
        return expected;
    }

    /** Information that a result brings, bits (Kullback-Leibler). */
    private double gain(double[] after) {
        double sum = 0;
        for (int c = 0; c < after.length; c++) {
            sum += after[c] > 0 ? after[c] * Math.log(after[c] / now[c]) : 0;
        }
        return sum / LN_2;
    }

    private static double entropy(double[] probabilities) {
        return Arrays.stream(probabilities)
                .filter(p -> p > 0)
                .map(p -> -p * Math.log(p) / LN_2)
                .sum();
    }
}
