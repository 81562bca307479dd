package dev.kossa.review.order;

import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.BodySite;
import dev.kossa.review.line.CheckPlan;
import dev.kossa.review.line.Infusion;
import dev.kossa.review.line.VascularLine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The check plans that were already looked up in a knowledge base. Of an exact age only the spans matter in which it lies, so a few plans
 * serve all patients.
 */
final class KnownPlans {
    /** More than the places of a body, so that no input can fill the memory. */
    private static final int MOST = 10_000;

    private static final double S_PER_DAY = 86_400;

    private final double[] edges_d;
    private final Map<Key, Optional<CheckPlan>> plans = new ConcurrentHashMap<>();

    private KnownPlans(Knowledge knowledge) {
        Stream<AgeSpan> asked = knowledge.lines().checking().intervals().stream()
                .map(interval -> interval.condition().ages());
        Stream<AgeSpan> risky = knowledge.lines().risks().stream().flatMap(risk -> risk.ages().stream());
        this.edges_d = Stream.concat(asked, risky)
                .flatMap(span -> Stream.of(span.from_d(), span.to_d()))
                .mapToDouble(Double::doubleValue)
                .distinct()
                .sorted()
                .toArray();
    }

    static KnownPlans of(Knowledge knowledge) {
        return knowledge.prepared(KnownPlans.class, KnownPlans::new);
    }

    /** What a plan depends on. */
    private record Key(
            int edgesReached, VascularLine.Kind kind, BodySite site, Optional<String> drug, Infusion.Mode mode) {}

    /** The plan for an exact age in days, looked up when it is not known yet. */
    Optional<CheckPlan> plan(
            double age_d,
            VascularLine.Kind kind,
            BodySite site,
            Optional<String> drug,
            Infusion.Mode mode,
            Supplier<Optional<CheckPlan>> lookUp) {
        Key key = new Key(edgesReached(age_d), kind, site, drug, mode);
        Optional<CheckPlan> known = plans.get(key);
        if (known == null) {
            known = lookUp.get();
            if (plans.size() < MOST) {
                plans.put(key, known);
            }
        }
        return known;
    }

    /** Ages count in whole seconds there. */
    private int edgesReached(double age_d) {
        double whole_d = Math.floor(age_d * S_PER_DAY) / S_PER_DAY;
        int reached = 0;
        while (reached < edges_d.length && edges_d[reached] <= whole_d) {
            reached++;
        }
        return reached;
    }
}
