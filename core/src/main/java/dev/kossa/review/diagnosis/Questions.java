package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary.Finding;
import dev.kossa.review.diagnosis.Exposure.Link;
import dev.kossa.review.diagnosis.Model.Askable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is missing and would tell most: first whether intravenous calcium was given, then findings that nobody looked for. */
final class Questions {
    static final String CALCIUM = "iv-calcium-given";
    private static final String DENIED = "exposure-denied";
    private static final int MOST = 5;

    /** A mechanism less probable than this adds nothing that could be seen. */
    private static final double NEGLIGIBLE = 1e-6;

    private final Knowledge knowledge;
    private final Model model;
    private final Likelihoods likelihoods;

    Questions(Knowledge knowledge, Model model, Likelihoods likelihoods) {
        this.knowledge = knowledge;
        this.model = model;
        this.likelihoods = likelihoods;
    }

    /** A finding and how far its presence or absence would move the probabilities, bits. */
    private record Missing(Finding finding, double bits) {}

    List<Question> ask(double[] now, List<Item> items, List<Exposure> exposures) {
        List<Question> questions = new ArrayList<>();
        if (calciumUnknown(items, exposures)) {
            questions.add(
                    new Question(
                            CALCIUM,
                            "Was calcium given into a vein of that limb, or injected there, in the last "
                                    + Math.round(knowledge.reasoning().lookBack_d() / 7) + " weeks?",
                            "An injury by calcium needs no noticed extravasation, and without this answer its prior is only the case mix."));
        }
        boolean siteOpen = exposures.stream().anyMatch(e -> e.link() == Link.POSSIBLE);
        if (siteOpen) {
            questions.add(new Question(
                    "iv-calcium-site",
                    "Where, when and by which route was the calcium given?",
                    "Only calcium given in the limb of the lesion, before it began, is linked to it."));
        }
        missing(now, items)
                .forEach(m -> questions.add(new Question(
                        m.finding().id(),
                        m.finding().ask(),
                        "It is not recorded and would tell most among what can be looked for now.")));
        return questions;
    }

    private static boolean calciumUnknown(List<Item> items, List<Exposure> exposures) {
        boolean denied = items.stream().anyMatch(item -> item.finding().equals(DENIED) && item.present());
        return exposures.stream().allMatch(e -> e.link() == Link.NOT_LINKED) && !denied;
    }

    private List<Missing> missing(double[] now, List<Item> items) {
        Set<String> known = items.stream().map(Item::finding).collect(Collectors.toSet());
        double[] mechanisms = model.byMechanism(now);
        return model.askable().stream()
                .filter(askable -> likelihoods.scores(askable))
                .map(Askable::finding)
                .filter(finding ->
                        !known.contains(finding.id()) && !finding.id().equals(DENIED))
                .map(finding -> new Missing(finding, bits(finding.id(), now, mechanisms)))
                .sorted(Comparator.comparingDouble(Missing::bits)
                        .reversed()
                        .thenComparing(m -> m.finding().id()))
                .limit(MOST)
                .toList();
    }

    /** Mutual information of the finding and the mechanism, bits. */
    private double bits(String finding, double[] now, double[] mechanisms) {
        double[] given = likelihoods.present(finding);
        double[] seen = new double[mechanisms.length];
        double present = 0;
        for (int h = 0; h < given.length; h++) {
            double both = given[h] * now[h];
            seen[model.hypotheses().get(h).mechanism()] += both;
            present += both;
        }
        double conditional = 0;
        for (int c = 0; c < mechanisms.length; c++) {
            conditional += mechanisms[c] > NEGLIGIBLE ? mechanisms[c] * entropy(seen[c] / mechanisms[c]) : 0;
        }
        return entropy(present) - conditional;
    }

    private static double entropy(double p) {
        return p <= 0 || p >= 1 ? 0 : -(p * Math.log(p) + (1 - p) * Math.log(1 - p)) / Math.log(2);
    }
}
