package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Estimate;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.Cluster;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.knowledge.Reasoning.Sensitivity;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Finding;
import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import dev.kossa.record.Patient;
import dev.kossa.review.diagnosis.Likelihoods.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The reasoning of one knowledge base, laid out for quick look-ups: rows by finding and mechanism, probabilities by age. */
final class Model {
    private static final Set<FindingKind> BEDSIDE =
            EnumSet.of(FindingKind.SIGN, FindingKind.SYMPTOM, FindingKind.HISTORY, FindingKind.COURSE);

    private final Reasoning reasoning;
    private final List<Mechanism> mechanisms;
    private final List<String> conditions;
    private final List<Hypothesis> hypotheses;
    private final Map<String, Rows> rows = new HashMap<>();
    private final Map<String, Map<String, List<List<Sensitivity>>>> curves = new HashMap<>();
    private final HarmTable harms;
    private final double[] ageLimits;
    private final List<Askable> askable;
    private final Map<Asked, double[]> byAge = new ConcurrentHashMap<>();
    private final Map<Answered, Term[]> terms = new ConcurrentHashMap<>();
    private final Map<Integer, Incidences> incidences = new ConcurrentHashMap<>();

    /**
     * A finding that can be asked or looked for at the bedside, and of which the knowledge says something.
     *
     * @param exposure whether it stands for "calcium was given there"
     */
    record Askable(Finding finding, boolean exposure) {}

    /** What the terms of a finding hang on when neither a value nor the time counts. */
    record Answered(String finding, String method, boolean present, int ageClass) {}

    /** The rows of one finding, by hypothesis. */
    private record Rows(Likelihood likelihood, boolean thresholds, List<List<Likelihood.Row>> byHypothesis) {}

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
        this.askable = reasoning.likelihoods().values().stream()
                .flatMap(likelihood -> askable(knowledge.vocabulary(), likelihood))
                .toList();
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

    /** What can be asked or looked for at the bedside. */
    List<Askable> askable() {
        return askable;
    }

    private static Stream<Askable> askable(Vocabulary vocabulary, Likelihood likelihood) {
        boolean exposure = Likelihoods.isExposure(likelihood.cluster());
        return vocabulary.finding(likelihood.finding()).stream()
                .filter(finding -> !finding.ask().isEmpty() && BEDSIDE.contains(finding.kind()))
                .map(finding -> new Askable(finding, exposure));
    }

    /** The incidences after an infusion, for an age. */
    Incidences incidences(Optional<Patient.Age> age) {
        return incidences.computeIfAbsent(ageClass(age), key -> new Incidences(reasoning, hypotheses, age));
    }

    /** The terms of a finding that is present or absent, computed once for all patients of an age. */
    Term[] terms(String finding, String method, boolean present, Optional<Patient.Age> age, IntFunction<Term> term) {
        return terms.computeIfAbsent(
                new Answered(finding, method, present, ageClass(age)),
                key -> IntStream.range(0, hypotheses.size()).mapToObj(term).toArray(Term[]::new));
    }

    /** Whether a row of the finding holds the patient's own value against a threshold. */
    boolean hasThresholds(String finding) {
        return found(finding).thresholds();
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

    /** The time curves of a finding by a method, by mechanism; there must be some. */
    List<List<Sensitivity>> curves(String finding, String method) {
        return Objects.requireNonNull(curves.getOrDefault(finding, Map.of()).get(method));
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
                likelihood.rows().stream().anyMatch(row -> row.threshold().isPresent()),
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
        reasoning.afterInfusion().values().stream()
                .flatMap(List::stream)
                .map(Reasoning.Incidence::age)
                .flatMap(Model::ends)
                .forEach(limits::add);
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
