package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Estimate;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.Cluster;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Reasoning.Sensitivity;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import dev.kossa.record.Patient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reasoning of one knowledge base, laid out for quick look-ups: rows by finding and mechanism, probabilities by age. */
final class Model {
    private final Reasoning reasoning;
    private final List<Mechanism> mechanisms;
    private final List<String> conditions;
    private final List<Hypothesis> hypotheses;
    private final Map<String, Rows> rows = new HashMap<>();
    private final Map<String, Map<String, List<List<Sensitivity>>>> curves = new HashMap<>();
    private final HarmTable harms;
    private final double[] ageLimits;
    private final Map<Asked, double[]> byAge = new ConcurrentHashMap<>();

    /** The rows of one finding, by hypothesis. */
    private record Rows(Likelihood likelihood, List<List<Likelihood.Row>> byHypothesis) {}

    /** What a probability without regard to time hangs on. */
    private record Asked(String finding, String method, int ageClass) {}

    private Model(Knowledge knowledge) {
        this.reasoning = knowledge.reasoning();
        this.mechanisms = knowledge.vocabulary().mechanisms().values().stream()
                .sorted(Comparator.comparing(Mechanism::id))
                .toList();
        this.conditions = mechanisms.stream().map(Mechanism::id).toList();
        this.hypotheses = IntStream.range(0, mechanisms.size())
                .boxed()
                .flatMap(m -> Hypothesis.of(m, mechanisms.get(m)))
                .toList();
        reasoning.likelihoods().forEach((finding, likelihood) -> rows.put(finding, rows(likelihood)));
        reasoning.sensitivities().forEach(this::addCurve);
        this.harms = new HarmTable(reasoning.decisions(), mechanisms);
        this.ageLimits = ageLimits();
    }

    static Model of(Knowledge knowledge) {
        return knowledge.prepared(Model.class, Model::new);
    }

    Reasoning reasoning() {
        return reasoning;
    }

    /** The mechanisms in the order of all arrays by mechanism. */
    List<Mechanism> mechanisms() {
        return mechanisms;
    }

    /** Index of a mechanism. */
    int mechanism(String condition) {
        return conditions.indexOf(condition);
    }

    /** What is weighed, in the order of all arrays by hypothesis. */
    List<Hypothesis> hypotheses() {
        return hypotheses;
    }

    /** Sums over the forms of each mechanism. */
    double[] byMechanism(double[] byHypothesis) {
        double[] sums = new double[mechanisms.size()];
        for (int h = 0; h < byHypothesis.length; h++) {
            sums[hypotheses.get(h).mechanism()] += byHypothesis[h];
        }
        return sums;
    }

    HarmTable harms() {
        return harms;
    }

    Optional<Likelihood> likelihood(String finding) {
        return Optional.ofNullable(rows.get(finding)).map(Rows::likelihood);
    }

    /** The exponent of a cluster; 1 without one. */
    double weight(Optional<String> cluster) {
        return cluster.map(id -> reasoning.clusters().get(id))
                .map(Cluster::weight)
                .orElse(1.0);
    }

    /** The time curves of a finding by a method under a hypothesis. */
    List<Sensitivity> curves(String finding, String method, int hypothesis) {
        List<List<Sensitivity>> all = curves.getOrDefault(finding, Map.of()).get(method);
        return all == null ? List.of() : all.get(hypotheses.get(hypothesis).mechanism());
    }

    boolean hasCurves(String finding, String method) {
        return curves.getOrDefault(finding, Map.of()).containsKey(method);
    }

    /**
     * P(finding | hypothesis) without regard to time, for every hypothesis.
     *
     * @param method empty when the finding is not seen by a method
     */
    double[] probabilities(String finding, String method, Optional<Patient.Age> age) {
        return byAge.computeIfAbsent(
                new Asked(finding, method, ageClass(age)), asked -> computed(finding, method, age));
    }

    private double[] computed(String finding, String method, Optional<Patient.Age> age) {
        double[] probabilities = new double[hypotheses.size()];
        for (int h = 0; h < probabilities.length; h++) {
            List<Likelihood.Row> applicable = applicable(finding, h, method, age);
            probabilities[h] = applicable.isEmpty()
                    ? found(finding).likelihood().others().mean()
                    : applicable.stream()
                            .mapToDouble(row -> row.estimate().mean())
                            .average()
                            .orElseThrow();
        }
        return probabilities;
    }

    /** The rows of a hypothesis that hold for an age and a method. */
    List<Likelihood.Row> applicable(String finding, int hypothesis, String method, Optional<Patient.Age> age) {
        List<Likelihood.Row> all = found(finding).byHypothesis().get(hypothesis);
        List<Likelihood.Row> applicable = new ArrayList<>(all.size());
        for (Likelihood.Row row : all) {
            boolean ofMethod = row.method().isEmpty()
                    || method.isEmpty()
                    || row.method().get().equals(method);
            if (ofMethod && (age.isEmpty() || row.age().contains(age.get()))) {
                applicable.add(row);
            }
        }
        return applicable;
    }

    private Rows found(String finding) {
        return Objects.requireNonNull(rows.get(finding), finding);
    }

    private Rows rows(Likelihood likelihood) {
        return new Rows(
                likelihood,
                hypotheses.stream()
                        .map(h -> likelihood.rows(h.condition(), h.form()))
                        .toList());
    }

    private void addCurve(Sensitivity curve) {
        List<List<Sensitivity>> all = curves.computeIfAbsent(curve.finding(), finding -> new HashMap<>())
                .computeIfAbsent(
                        curve.method(),
                        method -> conditions.stream()
                                .map(c -> (List<Sensitivity>) new ArrayList<Sensitivity>())
                                .toList());
        all.get(mechanism(curve.condition())).add(curve);
    }

    /** All ages between two neighbouring limits have the same rows. */
    private double[] ageLimits() {
        TreeSet<Double> limits = new TreeSet<>();
        reasoning.likelihoods().values().stream()
                .flatMap(likelihood -> likelihood.rows().stream())
                .map(Likelihood.Row::age)
                .flatMap(Model::ends)
                .forEach(limits::add);
        return limits.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Stream<Double> ends(AgeSpan span) {
        return Stream.of(span.from_d(), span.to_d());
    }

    private int ageClass(Optional<Patient.Age> age) {
        if (age.isEmpty()) {
            return Integer.MIN_VALUE;
        }
        int at = Arrays.binarySearch(ageLimits, age.get().middle_d());
        return at >= 0 ? at : -at - 2;
    }

    /** What an estimate says about presence or absence. */
    static double probability(Estimate estimate, boolean present) {
        return present ? estimate.mean() : 1 - estimate.mean();
    }

    /** Variance of the natural logarithm of that probability (delta method). */
    static double varianceOfLog(Estimate estimate, boolean present) {
        double alpha = present ? estimate.alpha() : estimate.beta();
        double beta = present ? estimate.beta() : estimate.alpha();
        return beta / (alpha * (alpha + beta + 1));
    }
}
