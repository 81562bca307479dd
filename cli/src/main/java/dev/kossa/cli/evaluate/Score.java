package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Vocabulary.Family;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What the answers to all cases are worth.
 *
 * @param top1 right at the first place
 * @param top3 right among the first three
 * @param familyTop1 family of the first place right
 * @param meanRank mean rank of what is right
 * @param brier mean Brier score over all mechanisms, 0 (best) to 2
 * @param subtype subtype right, of the cases whose gold has one
 * @param stage stage right, of the cases whose gold has one
 * @param calibration probability of the first place against how often it is right
 * @param families the same by family of the gold
 */
record Score(
        Share top1,
        Share top3,
        Share familyTop1,
        double meanRank,
        double brier,
        Share subtype,
        Share stage,
        List<Bin> calibration,
        Map<Family, ByFamily> families) {
    private static final int BINS = 10;

    /**
     * One row of the calibration table.
     *
     * @param from smallest probability that belongs to it
     * @param to smallest probability that no longer belongs to it; the last bin includes 1
     * @param right how many of its cases are right
     * @param mean mean probability of the first place; not a number without cases
     */
    record Bin(double from, double to, Share right, double mean) {}

    /** The cases of one family. */
    record ByFamily(Share top1, Share top3, Share familyTop1) {}

    Score {
        calibration = List.copyOf(calibration);
        families = Map.copyOf(families);
    }

    static Score of(List<Verdict> verdicts) {
        Map<Family, ByFamily> families = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            families.put(
                    family,
                    byFamily(verdicts.stream()
                            .filter(verdict -> verdict.gold().family() == family)
                            .toList()));
        }
        List<Verdict> subtypes = verdicts.stream()
                .filter(verdict -> verdict.gold().subtype().isPresent())
                .toList();
        List<Verdict> stages = verdicts.stream()
                .filter(verdict -> verdict.gold().stage().isPresent())
                .toList();
        return new Score(
                share(verdicts, Verdict::right),
                share(verdicts, verdict -> verdict.amongFirst(3)),
                share(verdicts, Verdict::familyRight),
                verdicts.stream().mapToDouble(Verdict::rank).average().orElse(Double.NaN),
                verdicts.stream().mapToDouble(Verdict::brier).average().orElse(Double.NaN),
                share(subtypes, Verdict::subtypeRight),
                share(stages, Verdict::stageRight),
                calibration(verdicts),
                families);
    }

    int n() {
        return top1.of();
    }

    private static ByFamily byFamily(List<Verdict> verdicts) {
        return new ByFamily(
                share(verdicts, Verdict::right),
                share(verdicts, verdict -> verdict.amongFirst(3)),
                share(verdicts, Verdict::familyRight));
    }

    private static Share share(List<Verdict> verdicts, Predicate<Verdict> counts) {
        return new Share((int) verdicts.stream().filter(counts).count(), verdicts.size());
    }

    private static List<Bin> calibration(List<Verdict> verdicts) {
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            int number = bin;
            List<Verdict> inside = verdicts.stream()
                    .filter(verdict -> verdict.first().isPresent() && number(verdict) == number)
                    .toList();
            double mean =
                    inside.stream().mapToDouble(Score::probability).average().orElse(Double.NaN);
            bins.add(new Bin((double) bin / BINS, (double) (bin + 1) / BINS, share(inside, Verdict::right), mean));
        }
        return bins;
    }

    private static double probability(Verdict verdict) {
        return verdict.first().orElseThrow().probability();
    }

    private static int number(Verdict verdict) {
        return Math.min(BINS - 1, (int) Math.floor(probability(verdict) * BINS));
    }
}
