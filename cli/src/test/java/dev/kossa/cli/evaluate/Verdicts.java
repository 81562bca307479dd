package dev.kossa.cli.evaluate;

import dev.kossa.cli.evaluate.Verdict.Place;
import dev.kossa.knowledge.Vocabulary.Family;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Ranked;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers for tests. */
final class Verdicts {
    static final Gold INJURY = gold("iatrogenic-calcinosis-cutis", Family.CALCINOSIS, "iatrogenic");
    static final Gold CELLULITIS = gold("cellulitis", Family.INFECTION, null);

    private Verdicts() {}

    static Gold gold(String condition, Family family, @org.jspecify.annotations.Nullable String subtype) {
        return new Gold(condition, condition, family, Optional.empty(), Optional.ofNullable(subtype));
    }

    /** A ranking from probabilities by mechanism. */
    static Differential differential(Map<String, Double> probabilities) {
        List<Ranked> ranked = probabilities.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> ranked(entry.getKey(), entry.getValue()))
                .toList();
        return new Differential(ranked, "", List.of(), Optional.empty(), List.of());
    }

    private static Ranked ranked(String id, double p) {
        Family family = id.contains("calcinosis") ? Family.CALCINOSIS : Family.INFECTION;
        return new Ranked(id, id, family, p, p, p, p, p, p, 1, Optional.of("acute"), Optional.empty(), List.of());
    }

    /** An answer whose first place has that probability. */
    static Verdict first(Gold gold, String condition, Family family, double probability) {
        double rank = condition.equals(gold.condition()) ? 1 : 2;
        return new Verdict(
                gold,
                List.of(new Place(condition, condition, family, probability)),
                rank,
                0,
                Optional.empty(),
                Optional.empty());
    }
}
