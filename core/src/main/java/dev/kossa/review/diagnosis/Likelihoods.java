package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Estimate;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.Cluster;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Reasoning.NamedLikelihood;
import dev.kossa.knowledge.Reasoning.Sensitivity;
import dev.kossa.record.Patient;
import dev.kossa.record.Span;
import dev.kossa.record.When;
import dev.kossa.review.diagnosis.Exposure.Latency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** P(evidence | mechanism) for one patient: rows of the age, the row's own threshold, the day of the image. */
final class Likelihoods {
    private static final double SECONDS_PER_DAY = 86_400;

    /** The cluster of findings that stand for "calcium was given there": a hospital stay, a cannula, a noticed extravasation. */
    private static final String CARE_EXPOSURE = "care-exposure";

    private final Reasoning reasoning;
    private final Optional<Patient.Age> age;
    private final Lesion lesion;
    private final List<When> infusions;
    private final boolean exposureInPrior;

    /**
     * The probability of a piece of evidence under one mechanism.
     *
     * @param probability of what was found (present or absent)
     * @param varianceOfLog variance of its natural logarithm
     * @param words how often the finding is seen
     * @param basis the rows used
     */
    record Term(double probability, double varianceOfLog, String words, List<Basis> basis) {}

    Likelihoods(
            Reasoning reasoning,
            Optional<Patient.Age> age,
            Lesion lesion,
            List<When> infusions,
            boolean exposureInPrior) {
        this.exposureInPrior = exposureInPrior;
        this.reasoning = reasoning;
        this.age = age;
        this.lesion = lesion;
        this.infusions = infusions;
    }

    /** Whether the knowledge says anything about this evidence. */
    boolean explains(Item item) {
        return item.kind() == Item.Kind.SEEN
                ? reasoning.likelihood(item.finding()).isPresent()
                : reasoning.named().containsKey(item.kind().likelihood());
    }

    /** Whether the evidence is scored: what stands for the exposure is not, when the prior already holds the exposure. */
    boolean scores(Item item) {
        boolean exposure = cluster(item).filter(CARE_EXPOSURE::equals).isPresent();
        return explains(item) && !(exposure && exposureInPrior);
    }

    /** The fixed exponent of the evidence's likelihood: less than 1 for a finding that is not independent of others. */
    double weight(Item item) {
        return cluster(item)
                .map(id -> reasoning.clusters().get(id))
                .map(Cluster::weight)
                .orElse(1.0);
    }

    private Optional<String> cluster(Item item) {
        return item.kind() == Item.Kind.SEEN
                ? reasoning.likelihood(item.finding()).flatMap(Likelihood::cluster)
                : Optional.ofNullable(reasoning.named().get(item.kind().likelihood()))
                        .flatMap(NamedLikelihood::cluster);
    }

    /** The probability of the evidence under a mechanism. */
    Term term(Item item, String condition) {
        if (item.kind() != Item.Kind.SEEN) {
            NamedLikelihood named =
                    Objects.requireNonNull(reasoning.named().get(item.kind().likelihood()));
            Estimate estimate = item.finding().equals(condition) ? named.same() : named.other();
            return term(List.of(item.present() ? estimate : estimate.complement()), estimate.words());
        }
        Likelihood likelihood = reasoning.likelihood(item.finding()).orElseThrow();
        Optional<Term> byTime = item.method().flatMap(method -> byTime(item, method, condition));
        return byTime.orElseGet(() -> byRows(item, condition, likelihood));
    }

    /** The probability that a test would show a finding on a day, for tests that are not yet done. */
    double probability(String finding, String method, String condition, Instant day) {
        Item wanted = new Item(
                finding,
                Item.Kind.SEEN,
                Optional.of(method),
                dev.kossa.record.Presence.PRESENT,
                java.util.OptionalDouble.empty(),
                "",
                When.at(day),
                List.of());
        return explains(wanted) ? term(wanted, condition).probability() : 0;
    }

    private Term byRows(Item item, String condition, Likelihood likelihood) {
        List<Estimate> estimates = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Likelihood.Row row : likelihood.rows()) {
            if (row.condition().equals(condition) && applies(row, item)) {
                estimates.add(met(row, item) ? row.estimate() : row.estimate().complement());
                words.add(row.threshold().map(t -> t.asWritten() + ": ").orElse("")
                        + row.estimate().words());
            }
        }
        if (estimates.isEmpty()) {
            Estimate others = likelihood.others();
            return term(List.of(item.present() ? others : others.complement()), others.words());
        }
        return term(estimates, String.join("; ", words));
    }

    private boolean applies(Likelihood.Row row, Item item) {
        boolean method = row.method().isEmpty()
                || item.method().isEmpty()
                || row.method().equals(item.method());
        return method && age.map(row.age()::contains).orElse(true);
    }

    /** The patient's own value against that row's threshold; without a value, what was said. */
    private static boolean met(Likelihood.Row row, Item item) {
        return row.threshold().isPresent() && item.value().isPresent()
                ? row.threshold().get().met(item.value().getAsDouble())
                : item.present();
    }

    /** Several rows are a mixture of equal weight. */
    private static Term term(List<Estimate> estimates, String words) {
        double mean = 0;
        double variance = 0;
        List<Basis> basis = new ArrayList<>();
        for (Estimate estimate : estimates) {
            mean += estimate.mean() / estimates.size();
            variance += estimate.varianceOfLog() / estimates.size();
            basis.add(estimate.basis());
        }
        return new Term(mean, variance, words, basis);
    }

    /** Sensitivity of imaging on the day of the image, averaged over the published zero points that are known. */
    private Optional<Term> byTime(Item item, String method, String condition) {
        double sum = 0;
        List<Basis> basis = new ArrayList<>();
        for (Sensitivity curve : reasoning.sensitivities()) {
            if (curve.finding().equals(item.finding())
                    && curve.method().equals(method)
                    && curve.condition().equals(condition)) {
                List<Latency> days = constant(curve) ? List.of(new Latency(0, 0)) : days(curve.zero(), item.when());
                if (!days.isEmpty()) {
                    sum += days.stream()
                            .mapToDouble(span -> mean(curve, span))
                            .average()
                            .orElseThrow();
                    basis.add(curve.basis());
                }
            }
        }
        if (basis.isEmpty()) {
            return Optional.empty();
        }
        double seen = sum / basis.size();
        String words = "seen in " + Math.round(100 * seen) + " % at that time";
        return Optional.of(
                new Term(item.present() ? seen : 1 - seen, declaredVariance(seen, item.present()), words, basis));
    }

    /** A point of a declared curve is worth as much as a declared bin of ten patients. */
    private static double declaredVariance(double seen, boolean present) {
        double probability = present ? seen : 1 - seen;
        return (1 - probability) / (probability * 11);
    }

    private static boolean constant(Sensitivity curve) {
        return curve.points().size() == 1;
    }

    private static double mean(Sensitivity curve, Latency days) {
        double to = Math.min(days.to_d(), days.from_d() + 366);
        int steps = 8;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            sum += curve.at(days.from_d() + (to - days.from_d()) * i / steps);
        }
        return sum / (steps + 1);
    }

    /** Days from a zero point to the image, one interval for each alternative; empty when either is not known. */
    private List<Latency> days(Sensitivity.Zero zero, When image) {
        if (zero == Sensitivity.Zero.LESION) {
            return lesion.onsetStated() ? days(lesion.onset(), image) : List.of();
        }
        return infusions.stream()
                .flatMap(infusion -> days(infusion, image).stream())
                .toList();
    }

    private static List<Latency> days(When zero, When image) {
        if (!bounded(zero) || !bounded(image)) {
            return List.of();
        }
        return zero.alternatives().stream()
                .map(span -> new Latency(
                        Math.max(0, days(span.latest(), image.earliest())),
                        Math.max(0, days(span.earliest(), image.latest()))))
                .toList();
    }

    private static boolean bounded(When when) {
        return when.alternatives().stream().allMatch(Span::bounded);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_PER_DAY;
    }
}
