package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Reasoning.Action;
import dev.kossa.knowledge.Reasoning.Decisions;
import dev.kossa.knowledge.Reasoning.Harm;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import java.util.List;
import java.util.Locale;

/** The harm of each action under each mechanism; nothing when the action is right for it. */
final class HarmTable {
    private final List<Action> actions;
    private final double[][] harm;

    HarmTable(Decisions decisions, Vocabulary vocabulary, List<String> conditions) {
        this.actions = decisions.actions();
        this.harm = new double[actions.size()][conditions.size()];
        for (int a = 0; a < actions.size(); a++) {
            for (int c = 0; c < conditions.size(); c++) {
                Mechanism mechanism = vocabulary.mechanism(conditions.get(c)).orElseThrow();
                harm[a][c] = harm(decisions, actions.get(a), mechanism);
            }
        }
    }

    private HarmTable(List<Action> actions, double[][] harm) {
        this.actions = actions;
        this.harm = harm;
    }

    List<Action> actions() {
        return actions;
    }

    /** The same table with the harms of one action multiplied; to see whether a conclusion hangs on a weight. */
    HarmTable scaled(int action, double factor) {
        double[][] scaled = harm.clone();
        scaled[action] =
                java.util.Arrays.stream(harm[action]).map(h -> h * factor).toArray();
        return new HarmTable(actions, scaled);
    }

    /** The action with the least expected harm. */
    int best(double[] probabilities) {
        int best = 0;
        for (int a = 1; a < harm.length; a++) {
            if (expected(a, probabilities) < expected(best, probabilities)) {
                best = a;
            }
        }
        return best;
    }

    double least(double[] probabilities) {
        return expected(best(probabilities), probabilities);
    }

    private double expected(int action, double[] probabilities) {
        double sum = 0;
        for (int c = 0; c < probabilities.length; c++) {
            sum += harm[action][c] * probabilities[c];
        }
        return sum;
    }

    private static double harm(Decisions decisions, Action action, Mechanism mechanism) {
        if (isFor(action.rightFor(), mechanism)) {
            return 0;
        }
        return decisions.harms().stream()
                .filter(harm -> harm.action().equals(action.id()) && truth(harm, decisions, mechanism))
                .mapToDouble(Harm::harm)
                .max()
                .orElse(0);
    }

    /** A row's truth is a mechanism, a family, or another action that would have been right. */
    private static boolean truth(Harm harm, Decisions decisions, Mechanism mechanism) {
        return isFor(List.of(harm.truth()), mechanism)
                || decisions.actions().stream()
                        .anyMatch(a -> a.id().equals(harm.truth()) && isFor(a.rightFor(), mechanism));
    }

    private static boolean isFor(List<String> names, Mechanism mechanism) {
        String family = "family:" + mechanism.family().name().toLowerCase(Locale.ROOT);
        return names.contains(mechanism.id()) || names.contains(family);
    }
}
