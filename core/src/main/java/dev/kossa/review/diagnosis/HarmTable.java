package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Reasoning.Action;
import dev.kossa.knowledge.Reasoning.Decisions;
import dev.kossa.knowledge.Reasoning.Harm;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import java.util.List;
import java.util.Locale;

/** The harm of each action under each mechanism; nothing when the action is right for it. */
final class HarmTable {
    private final List<Action> actions;
    private final double[][] harm;

    HarmTable(Decisions decisions, List<Mechanism> mechanisms) {
        this.actions = decisions.actions();
        this.harm = new double[actions.size()][mechanisms.size()];
        for (int a = 0; a < actions.size(); a++) {
            for (int c = 0; c < mechanisms.size(); c++) {
                harm[a][c] = harm(decisions, actions.get(a), mechanisms.get(c));
            }
        }
    }

    List<Action> actions() {
        return actions;
    }

    /** Expected harm of each action. */
    double[] expected(double[] probabilities) {
        double[] sums = new double[harm.length];
        for (int a = 0; a < harm.length; a++) {
            for (int c = 0; c < probabilities.length; c++) {
                sums[a] += harm[a][c] * probabilities[c];
            }
        }
        return sums;
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
