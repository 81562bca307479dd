package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Estimate;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** P(evidence | hypothesis) for one patient: rows of the age, the row's own threshold, the day of the image. */
final class Likelihoods {
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double YEAR_d = 366;

    /** A point of a declared curve is worth as much as a declared bin of this many patients. */
    private static final double CURVE_STRENGTH = 10;

    /** Points at which a curve is read over an uncertain interval of days. */
    private static final int STEPS = 8;

    /** The cluster of findings that stand for "calcium was given there": a hospital stay, a cannula, a noticed extravasation. */
    private static final String CARE_EXPOSURE = "care-exposure";

    private final Model model;
    private final Optional<Patient.Age> age;
    private final Lesion lesion;
    private final List<When> infusions;
    private final boolean exposureInPrior;

    /**
     * The probability of a piece of evidence under one hypothesis.
     *
     * @param probability of what was found (present or absent)
     * @param log its natural logarithm
     * @param varianceOfLog variance of its natural logarithm
     * @param words how often the finding is seen
     * @param basis the rows used
     */
    record Term(double probability, double log, double varianceOfLog, String words, List<Basis> basis) {
        Term(double probability, double varianceOfLog, String words, List<Basis> basis) {
            this(probability, Math.log(probability), varianceOfLog, words, basis);
        }
    }

    Likelihoods(Model model, Optional<Patient.Age> age, Lesion lesion, List<When> infusions, boolean exposureInPrior) {
        this.exposureInPrior = exposureInPrior;
        this.model = model;
        this.age = age;
        this.lesion = lesion;
        this.infusions = infusions;
    }

    /** Whether the knowledge says anything about this evidence. */
    boolean explains(Item item) {
        return item.kind() == Item.Kind.SEEN
                ? model.likelihood(item.finding()).isPresent()
                : named(item).isPresent();
    }

    /** Whether the evidence is scored: what stands for the exposure is not, when the prior already holds the exposure. */
    boolean scores(Item item) {
        return explains(item) && !(exposureInPrior && isExposure(cluster(item)));
    }

    /** The same for a finding that nobody has looked for yet. */
    boolean scores(Model.Askable askable) {
        return !(exposureInPrior && askable.exposure());
    }

    static boolean isExposure(Optional<String> cluster) {
        return cluster.filter(CARE_EXPOSURE::equals).isPresent();
    }

    /** The fixed exponent of the evidence's likelihood: less than 1 for a finding that is not independent of others. */
    double weight(Item item) {
        return model.weight(cluster(item));
    }

    private Optional<String> cluster(Item item) {
        return item.kind() == Item.Kind.SEEN
                ? model.likelihood(item.finding()).flatMap(Likelihood::cluster)
                : named(item).flatMap(NamedLikelihood::cluster);
    }

    private Optional<NamedLikelihood> named(Item item) {
        return Optional.ofNullable(model.reasoning().named().get(item.kind().likelihood()));
    }

    /** The probability of the evidence under every hypothesis. */
    Term[] terms(Item item) {
        String method = item.method().orElse("");
        boolean timeless = item.kind() == Item.Kind.SEEN
                && !model.hasCurves(item.finding(), method)
                && (item.value().isEmpty() || !model.hasThresholds(item.finding()));
        if (timeless) {
            return model.terms(item.finding(), method, item.present(), age, h -> term(item, h));
        }
        Term[] all = new Term[model.hypotheses().size()];
        Arrays.setAll(all, h -> term(item, h));
        return all;
    }

    /** The probability of the evidence under a hypothesis. */
    Term term(Item item, int hypothesis) {
        if (item.kind() != Item.Kind.SEEN) {
            NamedLikelihood named = named(item).orElseThrow();
            boolean same =
                    item.finding().equals(model.hypotheses().get(hypothesis).condition());
            return term(same ? named.same() : named.other(), item.present());
        }
        String method = item.method().orElse("");
        if (model.hasCurves(item.finding(), method)) {
            Term byTime = byTime(item, method, hypothesis);
            if (byTime.probability() > 0) {
                return byTime;
            }
        }
        return byRows(item, method, hypothesis);
    }

    /** P(a test on that day shows the finding) for every hypothesis. */
    double[] shown(String finding, String method, Instant day) {
        double[] probabilities = model.probabilities(finding, method, age);
        if (!model.hasCurves(finding, method)) {
            return probabilities;
        }
        double[] timed = probabilities.clone();
        When image = When.at(day);
        double[] seen = model.curves(finding, method).stream()
                .mapToDouble(curves -> seen(curves, image))
                .toArray();
        for (int h = 0; h < timed.length; h++) {
            double curve = seen[model.hypotheses().get(h).mechanism()];
            timed[h] = curve > 0 ? curve : timed[h];
        }
        return timed;
    }

    /** P(finding | hypothesis) for every hypothesis, for something to look for at the bedside. */
    double[] present(String finding) {
        return model.probabilities(finding, "", age);
    }

    private Term byRows(Item item, String method, int hypothesis) {
        List<Likelihood.Row> rows = model.applicable(item.finding(), hypothesis, method, age);
        if (rows.isEmpty()) {
            Estimate others = model.likelihood(item.finding()).orElseThrow().others();
            return term(others, item.present());
        }
        double mean = 0;
        double variance = 0;
        List<Basis> basis = new ArrayList<>(rows.size());
        for (Likelihood.Row row : rows) {
            boolean met = met(row, item);
            mean += Model.probability(row.estimate(), met) / rows.size();
            variance += Model.varianceOfLog(row.estimate(), met) / rows.size();
            basis.add(row.estimate().basis());
        }
        return new Term(mean, variance, words(rows), basis);
    }

    private static Term term(Estimate estimate, boolean present) {
        return new Term(
                Model.probability(estimate, present),
                Model.varianceOfLog(estimate, present),
                estimate.words(),
                List.of(estimate.basis()));
    }

    private static String words(List<Likelihood.Row> rows) {
        if (rows.size() == 1) {
            return words(rows.get(0));
        }
        return String.join("; ", rows.stream().map(Likelihoods::words).toList());
    }

    private static String words(Likelihood.Row row) {
        String words = row.estimate().words();
        return row.threshold().isEmpty() ? words : row.threshold().get().asWritten() + ": " + words;
    }

    /** The patient's own value against that row's threshold; without a value, what was said. */
    private static boolean met(Likelihood.Row row, Item item) {
        return row.threshold().isPresent() && item.value().isPresent()
                ? row.threshold().get().met(item.value().getAsDouble())
                : item.present();
    }

    /** Sensitivity of imaging on the day of the image; probability 0 when no zero point is known. */
    private Term byTime(Item item, String method, int hypothesis) {
        List<Sensitivity> curves = model.curves(item.finding(), method)
                .get(model.hypotheses().get(hypothesis).mechanism());
        double seen = seen(curves, item.when());
        if (seen == 0) {
            return new Term(0, 0, "", List.of());
        }
        double probability = item.present() ? seen : 1 - seen;
        double variance = (1 - probability) / (probability * (CURVE_STRENGTH + 1));
        String words = "seen in " + Math.round(100 * seen) + " % at that time";
        return new Term(
                probability,
                variance,
                words,
                curves.stream().map(Sensitivity::basis).toList());
    }

    /** Averaged over the published zero points that are known; 0 when none is. */
    private double seen(List<Sensitivity> curves, When image) {
        double sum = 0;
        int known = 0;
        for (Sensitivity curve : curves) {
            List<Latency> days = curve.points().size() == 1 ? List.of(new Latency(0, 0, 1)) : days(curve.zero(), image);
            if (!days.isEmpty()) {
                sum += days.stream().mapToDouble(span -> mean(curve, span)).sum() / days.size();
                known++;
            }
        }
        return known == 0 ? 0 : sum / known;
    }

    private static double mean(Sensitivity curve, Latency days) {
        double to = Math.min(days.to_d(), days.from_d() + YEAR_d);
        if (to == days.from_d()) {
            return curve.at(to);
        }
        double sum = 0;
        for (int i = 0; i <= STEPS; i++) {
            sum += curve.at(days.from_d() + (to - days.from_d()) * i / STEPS);
        }
        return sum / (STEPS + 1);
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
                        Math.max(0, days(span.earliest(), image.latest())),
                        1.0 / zero.alternatives().size()))
                .toList();
    }

    private static boolean bounded(When when) {
        return when.alternatives().stream().allMatch(Span::bounded);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds() / SECONDS_PER_DAY;
    }
}
