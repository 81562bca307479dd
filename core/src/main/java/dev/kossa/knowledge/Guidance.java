package dev.kossa.knowledge;

import java.util.List;
import java.util.Optional;

/** Subtypes, treatments, follow-up, course, causality scales and published cases. */
public record Guidance(
        Scheme scheme,
        List<Subtype> subtypes,
        List<ProductLimit> productLimits,
        List<Treatment> treatments,
        List<Caution> cautions,
        List<FollowUp> followUp,
        List<Resolution> resolutions,
        List<NaranjoItem> naranjo,
        List<NaranjoClass> naranjoClasses,
        List<WhoUmc> whoUmc,
        List<PublishedCase> publishedCases) {
    public Guidance {
        subtypes = List.copyOf(subtypes);
        productLimits = List.copyOf(productLimits);
        treatments = List.copyOf(treatments);
        cautions = List.copyOf(cautions);
        followUp = List.copyOf(followUp);
        resolutions = List.copyOf(resolutions);
        naranjo = List.copyOf(naranjo);
        naranjoClasses = List.copyOf(naranjoClasses);
        whoUmc = List.copyOf(whoUmc);
        publishedCases = List.copyOf(publishedCases);
    }

    /** A scheme of subtypes. */
    public record Scheme(String id, String label, Basis basis) {}

    /** One subtype of calcinosis cutis. */
    public record Subtype(String id, String label, String definition, String needs, Basis basis) {}

    /**
     * A limit of the calcium phosphate product and to whom it applies.
     *
     * @param strict whether the product must be below the limit, so that the limit itself is too much
     */
    public record ProductLimit(
            String id, AgeSpan age, Optional<Boolean> ckd, double limit_mg2_per_dL2, boolean strict, Basis basis) {
        /** A product that differs from the limit by rounding only lies on it. */
        private static final double ROUNDING = 1e-9;

        /** Whether a product is too high, mg2/dL2. */
        public boolean isPassedBy(double product_mg2_per_dL2) {
            return isAbove(product_mg2_per_dL2) || strict && product_mg2_per_dL2 >= limit_mg2_per_dL2 * (1 - ROUNDING);
        }

        /** Whether a product lies above the limit and not on it, mg2/dL2. */
        public boolean isAbove(double product_mg2_per_dL2) {
            return product_mg2_per_dL2 > limit_mg2_per_dL2 * (1 + ROUNDING);
        }
    }

    /** A care option with its evidence. */
    public record Treatment(
            String id,
            String label,
            String kind,
            List<String> forSubtypes,
            String applies,
            String avoid,
            List<Evidence> evidence) {}

    /** What was seen under a treatment. */
    public record Evidence(
            String outcome, String population, String quality, Optional<Estimate.Count> count, Basis basis) {}

    /** A hard caution. */
    public record Caution(String id, String label, String say, Basis basis) {}

    /**
     * One item of the follow-up schedule.
     *
     * @param after_d days after zero from which it is due
     * @param until_d days after zero until which it is due
     * @param from zero: infusion, onset or visit
     * @param profile the policy profile that asks for it; empty for the default
     */
    public record FollowUp(
            String id,
            double after_d,
            double until_d,
            String from,
            String what,
            Optional<String> test,
            String when,
            Optional<String> profile,
            Basis basis) {}

    /** A published time to resolution: after lo (excluded), at hi at the latest (included; infinite when it was never seen), days. */
    public record Resolution(String id, double lo_d, double hi_d, int patients, Basis basis) {}

    /** One question of the Naranjo scale with its points. */
    public record NaranjoItem(int item, String question, int yes, int no, int unknown, Basis basis) {}

    /** A class of the Naranjo scale, from (included) to (excluded). */
    public record NaranjoClass(int from, int to, String id) {}

    /** A category of the WHO-UMC scale. */
    public record WhoUmc(String id, String label, List<String> criteria, Basis basis) {}

    /** A published case as facts. */
    public record PublishedCase(
            String id,
            String patient,
            String mechanism,
            String exposure,
            String latency,
            String findings,
            String imaging,
            String treatment,
            String outcome,
            Basis basis) {}
}
