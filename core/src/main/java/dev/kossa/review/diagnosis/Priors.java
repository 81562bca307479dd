package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Reasoning.CaseMix;
import dev.kossa.knowledge.Reasoning.Incidence;
import dev.kossa.knowledge.Reasoning.OnsetDensity;
import dev.kossa.record.Patient;
import dev.kossa.review.diagnosis.DiagnosisOptions.Prior;
import dev.kossa.review.diagnosis.Exposure.Latency;
import dev.kossa.review.diagnosis.Exposure.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the ranking starts. Without calcium in that limb: the case mix of the age. With calcium recorded in that limb within the look-back:
 * each condition's incidence there given the infusion, times how its time of onset fits; exposure and site are then not scored again. With
 * calcium whose site or time was not said: a mixture of the two.
 */
final class Priors {
    static final String CALCIUM_INJURY = "iatrogenic-calcinosis-cutis";

    /** A time that fits no published onset still counts this much, because the densities are estimates. */
    private static final double SMALLEST_TIME_RATIO = 0.01;

    private final Reasoning reasoning;
    private final List<String> conditions;
    private final double[] timeRatio;
    private final Map<Scenario, double[]> shares = new EnumMap<>(Scenario.class);
    private final List<Basis> basis = new ArrayList<>();
    private final String words;
    private final double calcium;

    /** Which incidence of the calcium injury is used. */
    enum Scenario {
        LOW,
        CENTRAL,
        HIGH
    }

    Priors(
            Reasoning reasoning,
            List<String> conditions,
            Prior kind,
            Optional<Patient.Age> age,
            List<Exposure> exposures) {
        this.reasoning = reasoning;
        this.conditions = conditions;
        this.timeRatio = new double[conditions.size()];
        Arrays.fill(timeRatio, 1);
        double[] mix = kind == Prior.FLAT ? flat() : caseMix(age);
        Optional<Exposure> exposure = kind == Prior.FLAT ? Optional.empty() : strongest(exposures);
        exposure.ifPresent(this::time);
        double weight = exposure.map(this::weight).orElse(0.0);
        for (Scenario scenario : Scenario.values()) {
            shares.put(scenario, mixture(scenario, weight, mix));
        }
        this.calcium =
                weight > 0 ? incidence(CALCIUM_INJURY, Scenario.CENTRAL) : share(Scenario.CENTRAL, CALCIUM_INJURY);
        this.words = words(kind, age, exposure, weight);
        if (weight > 0) {
            reasoning.afterInfusion().values().forEach(incidence -> basis.add(incidence.basis()));
        }
    }

    double[] shares(Scenario scenario) {
        return Objects.requireNonNull(shares.get(scenario));
    }

    double timeRatio(int condition) {
        return timeRatio[condition];
    }

    String words() {
        return words;
    }

    List<Basis> basis() {
        return basis;
    }

    /** The incidence (after an infusion) or share (without one) of the calcium injury that was used. */
    double calcium() {
        return calcium;
    }

    private double share(Scenario scenario, String condition) {
        return shares(scenario)[conditions.indexOf(condition)];
    }

    private double[] flat() {
        double[] all = new double[conditions.size()];
        Arrays.fill(all, 1.0 / all.length);
        return all;
    }

    /** The case mix of the age; when the age is unknown, all ages alike. */
    private double[] caseMix(Optional<Patient.Age> age) {
        List<CaseMix> mixes = reasoning.caseMix().stream()
                .filter(mix -> age.map(mix.age()::contains).orElse(true))
                .toList();
        double[] all = new double[conditions.size()];
        for (CaseMix mix : mixes) {
            basis.add(mix.basis());
            for (int c = 0; c < all.length; c++) {
                all[c] += mix.shares().getOrDefault(conditions.get(c), 0.0) / mixes.size();
            }
        }
        return all;
    }

    /**
     * Incidences in the limb given the infusion, weighed by how surely it was that limb, and the background incidence of any lesion shared out
     * by the case mix. Both are incidences, so that a lesion in the limb itself speaks for the infusion.
     */
    private double[] mixture(Scenario scenario, double weight, double[] mix) {
        double background = weight > 0 ? (1 - weight) * reasoning.backgroundIncidence() : 1;
        double[] all = new double[conditions.size()];
        for (int c = 0; c < all.length; c++) {
            double after = weight == 0 ? 0 : weight * incidence(conditions.get(c), scenario) * timeRatio[c];
            all[c] = after + background * mixShare(c, scenario, mix);
        }
        normalise(all);
        return all;
    }

    /** Without an infusion the uncertainty of the calcium injury's share is taken as wide as that of its incidence after one. */
    private double mixShare(int condition, Scenario scenario, double[] mix) {
        if (!conditions.get(condition).equals(CALCIUM_INJURY)) {
            return mix[condition];
        }
        return mix[condition] * incidence(CALCIUM_INJURY, scenario) / incidence(CALCIUM_INJURY, Scenario.CENTRAL);
    }

    private double incidence(String condition, Scenario scenario) {
        Incidence incidence = reasoning.afterInfusion().get(condition);
        if (incidence == null) {
            return 0;
        }
        if (!condition.equals(CALCIUM_INJURY)) {
            return incidence.central();
        }
        return switch (scenario) {
            case LOW -> incidence.low();
            case CENTRAL -> incidence.central();
            case HIGH -> incidence.high();
        };
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
            if (exposure.link() != Link.NOT_LINKED && better(exposure, best)) {
                best = Optional.of(exposure);
            }
        }
        return best;
    }

    private boolean better(Exposure candidate, Optional<Exposure> best) {
        return best.isEmpty() || strength(candidate) > strength(best.get());
    }

    private double strength(Exposure exposure) {
        return weight(exposure) * ratio(CALCIUM_INJURY, exposure.latencies());
    }

    private double weight(Exposure exposure) {
        return switch (exposure.link()) {
            case LINKED -> 1;
            case POSSIBLE -> reasoning.unknownSite();
            case NOT_LINKED -> 0;
        };
    }

    private void time(Exposure exposure) {
        for (int c = 0; c < timeRatio.length; c++) {
            timeRatio[c] = ratio(conditions.get(c), exposure.latencies());
        }
    }

    /** Mean density over each alternative, averaged, as a ratio to an onset at any time of the look-back. */
    private double ratio(String condition, List<Latency> latencies) {
        OnsetDensity density = reasoning.onset().get(condition);
        if (density == null || latencies.isEmpty()) {
            return 1;
        }
        double sum = 0;
        for (Latency latency : latencies) {
            sum += latency.weight() * meanDensity(density, latency);
        }
        return Math.max(SMALLEST_TIME_RATIO, sum * reasoning.lookBack_d());
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

    private String words(Prior kind, Optional<Patient.Age> age, Optional<Exposure> exposure, double weight) {
        if (kind == Prior.FLAT) {
            return "Every mechanism starts alike.";
        }
        if (weight == 0) {
            return age.isPresent()
                    ? "No calcium is recorded that could have reached the lesion: the case mix of the age is the start."
                    : "No calcium is recorded that could have reached the lesion, and the age is not known: the case mix of all ages is the start.";
        }
        Incidence injury = Objects.requireNonNull(reasoning.afterInfusion().get(CALCIUM_INJURY));
        String incidence = String.format(
                Locale.ROOT,
                "incidence of the calcium injury %s %% (low %s, high %s), declared, no figure is published",
                percent(injury.central()),
                percent(injury.low()),
                percent(injury.high()));
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

    private static String percent(double share) {
        return java.math.BigDecimal.valueOf(share * 100)
                .round(new java.math.MathContext(2))
                .stripTrailingZeros()
                .toPlainString();
    }
}
