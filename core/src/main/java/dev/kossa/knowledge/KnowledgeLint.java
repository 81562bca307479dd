package dev.kossa.knowledge;

import dev.kossa.knowledge.Reasoning.CaseMix;
import dev.kossa.knowledge.Reasoning.Likelihood;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Looks at a whole knowledge base with all its profiles: what is wrong, and what may be worth a second look.
 *
 * @param problems what is wrong; with any of these the base cannot be used
 * @param advice sentences about what is allowed but odd
 */
public record KnowledgeLint(List<KnowledgeProblem> problems, List<String> advice) {
    /** A finding that nearly everybody or nearly nobody should have tells nothing apart, or its rows are wrong. */
    private static final double NEARLY_ALL = 0.9;

    private static final double NEARLY_NONE = 0.001;

    public KnowledgeLint {
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
    }

    /** Loads the base alone, then with each of its profiles and examples of overlays. */
    public static KnowledgeLint of(KnowledgeSource source) {
        Problems problems = new Problems();
        List<String> advice = new ArrayList<>();
        try {
            Knowledge base = Knowledge.load(source);
            advice.addAll(plausibility(base));
            LayersLoader.profiles(source).forEach(id -> checkProfile(base, source, id, problems));
            LayersLoader.examples(source).forEach(file -> checkExample(source, file, problems));
        } catch (KnowledgeException e) {
            e.problems().forEach(problems::add);
        }
        return new KnowledgeLint(problems.sorted(), advice);
    }

    // --- profiles

    private static void checkProfile(Knowledge base, KnowledgeSource source, String id, Problems problems) {
        try {
            Knowledge with = Knowledge.load(source, Layers.NONE.withProfile(id));
            with.overlayRows().forEach(row -> checkStrictest(base, with, row, problems));
        } catch (KnowledgeException e) {
            e.problems().forEach(problems::add);
        }
    }

    /** Without a profile the strictest value must hold, so no profile may be stricter than the base. */
    private static void checkStrictest(Knowledge base, Knowledge with, OverlayRow row, Problems problems) {
        with.rows().find(row.row()).ifPresent(stricter -> {
            List<String> weaker = Strictness.weaker(
                    stricter.section(),
                    stricter.fields(),
                    base.rows().find(row.row()).map(RowIndex.Entry::fields));
            if (!weaker.isEmpty()) {
                problems.add(
                        stricter.fields(),
                        "Without a profile the strictest value must hold, but profile (" + row.layer()
                                + ") is stricter in row (" + row.row() + "); in the base " + String.join("; ", weaker)
                                + ".",
                        "Maybe the base should hold this row.");
            }
        });
    }

    private static void checkExample(KnowledgeSource source, String file, Problems problems) {
        try {
            Knowledge.load(source, Layers.NONE.withOverlay(file, source.text(file)));
        } catch (KnowledgeException e) {
            e.problems().forEach(problems::add);
        }
    }

    // --- plausibility

    private static List<String> plausibility(Knowledge knowledge) {
        List<String> advice = new ArrayList<>();
        for (CaseMix mix : knowledge.reasoning().caseMix()) {
            knowledge.reasoning().likelihoods().values().stream()
                    .sorted(Comparator.comparing(Likelihood::finding))
                    .forEach(likelihood -> advise(knowledge, mix, likelihood, advice));
        }
        return advice;
    }

    private static void advise(Knowledge knowledge, CaseMix mix, Likelihood likelihood, List<String> advice) {
        double implied = new Implied(knowledge.vocabulary(), mix, likelihood).probability();
        if (implied > NEARLY_ALL || implied < NEARLY_NONE) {
            advice.add(String.format(
                    Locale.ROOT,
                    "By %s and its likelihoods the finding (%s) would be seen in %.2f %% of the patients.\nMaybe its rows are too %s.",
                    mix.basis().row(),
                    likelihood.finding(),
                    100 * implied,
                    implied > NEARLY_ALL ? "high" : "low"));
        }
    }
}
