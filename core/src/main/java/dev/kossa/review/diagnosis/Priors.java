package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.CaseMix;
import dev.kossa.knowledge.Reasoning.OnsetDensity;
import dev.kossa.knowledge.Vocabulary.Form;
import dev.kossa.record.Patient;
import dev.kossa.review.diagnosis.DiagnosisOptions.Prior;
import dev.kossa.review.diagnosis.Exposure.Latency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the ranking starts. Without calcium in that limb: the case mix of the age. With calcium recorded in that limb within the look-back:
 * each condition's incidence there given the infusion, times how its time of onset fits; exposure and site are then not scored again. With
 * calcium whose site or time was not said: a mixture of the two.
 */
final class Priors {
    static final String CALCIUM_INJURY = "iatrogenic-calcinosis-cutis";

    /** A time that fits no published onset still counts this much, because the densities are estimates. A form may be defined by its time. */
    private static final double SMALLEST_TIME_RATIO = 0.01;

    private final Reasoning reasoning;
    private final Model model;
    private final Incidences incidences;
    private final List<Hypothesis> hypotheses;
    private final double[] timeRatio;
    private final double[] start;
    private final double weight;
    private final Map<Scenario, double[]> shares = new EnumMap<>(Scenario.class);
    private final List<Basis> basis = new ArrayList<>();
    private final String words;

    /** Which incidence of the calcium injury is used. */
    enum Scenario {
        LOW,
        CENTRAL,
        HIGH
    }

    Priors(Model model, Prior kind, Optional<Patient.Age> age, List<Exposure> exposures) {
        this.reasoning = model.reasoning();
        this.model = model;
        this.incidences = model.incidences(age);
        this.hypotheses = model.hypotheses();
        this.timeRatio = new double[hypotheses.size()];
        Arrays.fill(timeRatio, 1);
        this.start = kind == Prior.FLAT ? flat() : caseMix(age);
        Optional<Exposure> exposure = kind == Prior.FLAT ? Optional.empty() : strongest(exposures);
        exposure.ifPresent(this::time);
        this.weight = exposure.map(this::weight).orElse(0.0);
        for (Scenario scenario : Scenario.values()) {
            shares.put(scenario, mixture(scenario));
        }
        this.words = words(kind, age, exposure);
        if (weight > 0) {
            basis.addAll(incidences.basis());
        }
    }

    /** By hypothesis; they sum to 1 and hold how the time of onset fits. */
    double[] shares(Scenario scenario) {
        return Objects.requireNonNull(shares.get(scenario));
    }

    /** How much the time of onset speaks for a mechanism, as a mean over its forms; 1 is neutral. */
    double timeRatio(int mechanism) {
        double all = 0;
        double timed = 0;
        for (int h = 0; h < timeRatio.length; h++) {
            if (hypotheses.get(h).mechanism() == mechanism) {
                double size = weight > 0 ? incidence(h, Scenario.CENTRAL) : 1;
                all += size;
                timed += size * timeRatio[h];
            }
        }
        return timed / all;
    }

    String words() {
        return words;
    }

    List<Basis> basis() {
        return basis;
    }

    /** The incidence (after an infusion) or share (without one) of a hypothesis that was used. */
    double used(int hypothesis) {
        return weight > 0 ? incidence(hypothesis, Scenario.CENTRAL) : shares(Scenario.CENTRAL)[hypothesis];
    }

    private double[] flat() {
        double[] all = new double[hypotheses.size()];
        Arrays.setAll(all, h -> hypotheses.get(h).share() / model.mechanisms().size());
        return all;
    }

    /** The case mix of the age; when the age is unknown, all ages alike. */
    private double[] caseMix(Optional<Patient.Age> age) {
        List<CaseMix> mixes = reasoning.caseMix().stream()
                .filter(mix -> age.map(mix.age()::contains).orElse(true))
                .toList();
        double[] all = new double[hypotheses.size()];
        for (CaseMix mix : mixes) {
            basis.add(mix.basis());
            for (int h = 0; h < all.length; h++) {
                Hypothesis hypothesis = hypotheses.get(h);
                all[h] += hypothesis.share() * mix.shares().getOrDefault(hypothesis.condition(), 0.0) / mixes.size();
            }
        }
        return all;
    }

    /**
     * Incidences in the limb given the infusion, weighed by how surely it was that limb, and the background incidence of any lesion shared out
     * by the case mix. Both are incidences, so that a lesion in the limb itself speaks for the infusion.
     */
    private double[] mixture(Scenario scenario) {
        double background = weight > 0 ? (1 - weight) * reasoning.backgroundIncidence() : 1;
        double[] all = new double[hypotheses.size()];
        for (int h = 0; h < all.length; h++) {
            double after = weight == 0 ? 0 : weight * incidence(h, scenario) * timeRatio[h];
            all[h] = after + background * start[h] * width(h, scenario);
        }
        normalise(all);
        return all;
    }

    /** Without an infusion the uncertainty of the calcium injury's share is taken as wide as that of its incidence after one. */
    private double width(int hypothesis, Scenario scenario) {
        double central = incidence(hypothesis, Scenario.CENTRAL);
        return central == 0 ? 1 : incidence(hypothesis, scenario) / central;
    }

    private double incidence(int hypothesis, Scenario scenario) {
        return incidences.of(hypothesis, scenario);
    }

    private static void normalise(double[] shares) {
        double sum = Arrays.stream(shares).sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
    }

    private Optional<Exposure> strongest(List<Exposure> exposures) {
        Optional<Exposure> best = Optional.empty();
        for (Exposure exposure : exposures) {
            if (exposure.conditionsPrior() && better(exposure, best)) {
                best = Optional.of(exposure);
            }
        }
        return best;
    }

    private boolean better(Exposure candidate, Optional<Exposure> best) {
        return best.isEmpty() || strength(candidate) > strength(best.get());
    }

    /** How many calcium injuries it would explain. */
    private double strength(Exposure exposure) {
        double sum = 0;
        for (int h = 0; h < hypotheses.size(); h++) {
            if (hypotheses.get(h).condition().equals(CALCIUM_INJURY)) {
                sum += incidence(h, Scenario.CENTRAL) * ratio(h, exposure);
            }
        }
        return weight(exposure) * sum;
    }

    private double weight(Exposure exposure) {
        return switch (exposure.link()) {
            case LINKED -> 1;
            case POSSIBLE -> reasoning.unknownSite();
            case CENTRAL_LINE -> reasoning.centralLine().weight();
            case NOT_LINKED -> 0;
        };
    }

    private void time(Exposure exposure) {
        Arrays.setAll(timeRatio, h -> ratio(h, exposure));
    }

    /** Mean density over each alternative, averaged, as a ratio to an onset at any time of the look-back. */
    private double ratio(int hypothesis, Exposure exposure) {
        OnsetDensity density = density(hypotheses.get(hypothesis));
        if (density == null || exposure.latencies().isEmpty()) {
            return 1;
        }
        List<Latency> latencies = density.seenAtOnce() ? exposure.toFirstLook() : exposure.latencies();
        double sum = 0;
        for (Latency latency : latencies) {
            sum += latency.weight() * meanDensity(density, latency);
        }
        double ratio = sum * reasoning.lookBack_d();
        return hypotheses.get(hypothesis).form().isPresent() ? ratio : Math.max(SMALLEST_TIME_RATIO, ratio);
    }

    private @Nullable OnsetDensity density(Hypothesis hypothesis) {
        OnsetDensity own = reasoning.onset().get(Form.key(hypothesis.condition(), hypothesis.formId()));
        return own != null ? own : reasoning.onset().get(hypothesis.condition());
    }

    /** Share of the onsets per day within the interval; an interval of less than a day is read as that day. */
    private double meanDensity(OnsetDensity density, Latency latency) {
        double from = latency.from_d();
        double to = Math.min(Math.max(latency.to_d(), from + 1), Math.max(reasoning.lookBack_d(), from + 1));
        double share = 0;
        for (OnsetDensity.Share part : density.shares()) {
            double overlap = Math.min(to, part.to_d()) - Math.max(from, part.from_d());
            if (overlap > 0) {
                share += part.share() * overlap / (part.to_d() - part.from_d());
            }
        }
        return share / (to - from);
    }

    private String words(Prior kind, Optional<Patient.Age> age, Optional<Exposure> exposure) {
        if (kind == Prior.FLAT) {
            return "Every mechanism starts alike.";
        }
        if (weight == 0) {
            return age.isPresent()
                    ? "No calcium is recorded that could have reached the lesion: the case mix of the age is the start."
                    : "No calcium is recorded that could have reached the lesion, and the age is not known: the case mix of all ages is the start.";
        }
        String incidence = "incidence of the calcium injury: " + incidences.words();
        return weight == 1
                ? "Calcium was given in that limb: each condition starts at its incidence there after an infusion ("
                        + incidence + ")."
                : "Calcium was given, but " + reason(exposure)
                        + ": the start is a mixture of the incidences after an infusion (" + incidence
                        + ") and the case mix of the age.";
    }

    private static String reason(Optional<Exposure> exposure) {
        String sentence = exposure.map(Exposure::sentence).orElse("");
        return sentence.isEmpty()
                ? ""
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1, sentence.length() - 1);
    }
}
