package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Ranked;
import java.util.List;
import java.util.Optional;

/**
 * One answer to one case, held against the gold.
 *
 * @param gold what is right
 * @param top the first three, most probable first; empty when there is no answer
 * @param rank rank of what is right, from 1; for an answer that names one mechanism only, the middle of the ranks that are left
 * @param brier sum over the mechanisms of the squared difference between probability and truth, 0 (sure and right) to 2 (sure and wrong)
 * @param subtype the subtype of calcinosis that was named
 * @param stage the stage of the first mechanism that was named
 */
record Verdict(
        Gold gold, List<Place> top, double rank, double brier, Optional<String> subtype, Optional<String> stage) {
    private static final double WORST_BRIER = 2;
    private static final int SHOWN = 3;

    /** One mechanism of a ranking. */
    record Place(String condition, String label, Family family, double probability) {
        static Place of(Ranked ranked) {
            return new Place(ranked.condition(), ranked.label(), ranked.family(), ranked.probability());
        }
    }

    Verdict {
        top = List.copyOf(top);
    }

    /** A ranking held against the gold. */
    static Verdict of(Gold gold, Differential differential, Optional<String> subtype) {
        double brier = 0;
        for (Ranked ranked : differential.ranked()) {
            double truth = ranked.condition().equals(gold.condition()) ? 1 : 0;
            brier += (ranked.probability() - truth) * (ranked.probability() - truth);
        }
        return new Verdict(
                gold,
                differential.ranked().stream().limit(SHOWN).map(Place::of).toList(),
                differential.rank(gold.condition()),
                brier,
                subtype,
                differential.first().stage());
    }

    /** No answer counts as wrong: the last rank, the largest error. */
    static Verdict none(Gold gold, int mechanisms) {
        return new Verdict(gold, List.of(), mechanisms, WORST_BRIER, Optional.empty(), Optional.empty());
    }

    /** The first mechanism, if there is an answer. */
    Optional<Place> first() {
        return top.stream().findFirst();
    }

    boolean right() {
        return first().filter(place -> place.condition().equals(gold.condition()))
                .isPresent();
    }

    boolean amongFirst(int places) {
        return top.stream().limit(places).anyMatch(place -> place.condition().equals(gold.condition()));
    }

    boolean familyRight() {
        return first().filter(place -> place.family() == gold.family()).isPresent();
    }

    boolean subtypeRight() {
        return gold.subtype().isPresent() && gold.subtype().equals(subtype);
    }

    boolean stageRight() {
        return right() && gold.stage().isPresent() && gold.stage().equals(stage);
    }
}
