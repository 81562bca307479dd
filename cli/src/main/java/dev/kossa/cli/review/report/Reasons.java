package dev.kossa.cli.review.report;

import dev.kossa.record.Presence;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Ranked;
import java.util.List;
import java.util.Locale;

/**
 * The findings for and against a mechanism.
 *
 * @param mechanism the mechanism
 * @param pro what speaks for it, strongest first
 * @param contra what speaks against it, strongest first
 * @param rest how many others are left out
 * @param restSum sum of the decimal logarithms of the others
 */
public record Reasons(Ranked mechanism, List<Contribution> pro, List<Contribution> contra, int rest, double restSum) {
    /** What is weaker than this (a factor of 1.12) is called neutral. */
    private static final double NEUTRAL = 0.05;

    /** The strongest on each side; all, also the neutral ones, when there is no limit. */
    public static Reasons of(Ranked mechanism, int most) {
        List<Contribution> all = mechanism.contributions();
        double neutral = most == Integer.MAX_VALUE ? 0 : NEUTRAL;
        List<Contribution> pro = all.stream()
                .filter(bar -> bar.log10Ratio() >= neutral)
                .limit(most)
                .toList();
        List<Contribution> contra = all.stream()
                .filter(bar -> bar.log10Ratio() < 0 && bar.log10Ratio() <= -neutral)
                .limit(most)
                .toList();
        double shown = sum(pro) + sum(contra);
        return new Reasons(mechanism, pro, contra, all.size() - pro.size() - contra.size(), sum(all) - shown);
    }

    private static double sum(List<Contribution> bars) {
        return bars.stream().mapToDouble(Contribution::log10Ratio).sum();
    }

    /** The strongest bar, as an absolute decimal logarithm; at least 1, so that weak evidence looks weak. */
    public double scale() {
        return mechanism.contributions().stream()
                .mapToDouble(bar -> Math.abs(bar.log10Ratio()))
                .reduce(1, Math::max);
    }

    /** "fever, absent (37.6 Cel)", "raised platelets (530 10*9/L)". */
    public static String finding(Contribution bar) {
        String value = bar.value().isEmpty() ? "" : " (" + unit(bar.value()) + ")";
        return bar.label() + (bar.presence() == Presence.ABSENT ? ", absent" : "") + value;
    }

    /** A value whose unit reads well: what UCUM puts into braces are words, and Cel is a degree. */
    public static String unit(String value) {
        return value.replace("{", "").replace("}", "").replaceAll("\\bCel\\b", "°C");
    }

    /** How often it is seen in the mechanism: "seen in 36 of 50", "seen in 36 of 50, threshold >8", "rare (declared)". */
    public static String frequency(Contribution bar) {
        return bar.words().matches("[0-9]+ of [0-9]+.*") ? "seen in " + bar.words() : bar.words();
    }

    /** "+0.8", "−0.4". */
    public static String signed(double log10Ratio) {
        String number = String.format(Locale.ROOT, "%.1f", Math.abs(log10Ratio));
        if (number.equals("0.0")) {
            return "0.0";
        }
        return (log10Ratio < 0 ? "−" : "+") + number;
    }
}
