package dev.kossa.knowledge;

import dev.kossa.knowledge.Vocabulary.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Kossa believes about how the mechanisms show themselves, how often they are, and what each test can tell.
 *
 * @param lookBack_d how far back an infusion counts, days
 * @param unknownSite how much an infusion counts whose site was not said, between 0 and 1
 * @param centralLine infusions through a central line
 * @param backgroundIncidence incidence of any lesion of a limb without an infusion in it, within the look-back
 * @param afterInfusion by mechanism, or by mechanism and form ({@link Vocabulary.Form#key}); one for each age
 * @param onset by mechanism, or by mechanism and form
 * @param seenAfter how long before the first look a lesion began whose onset was not said
 */
public record Reasoning(
        List<CaseMix> caseMix,
        double lookBack_d,
        double unknownSite,
        CentralLine centralLine,
        double backgroundIncidence,
        Map<String, List<Incidence>> afterInfusion,
        Map<String, OnsetDensity> onset,
        OnsetDensity seenAfter,
        Map<String, Cluster> clusters,
        Map<String, Likelihood> likelihoods,
        Map<String, NamedLikelihood> named,
        List<Sensitivity> sensitivities,
        List<RedFlag> redFlags,
        List<Test> tests,
        Decisions decisions) {
    public Reasoning {
        caseMix = List.copyOf(caseMix);
        afterInfusion = Ordered.copy(afterInfusion);
        onset = Ordered.copy(onset);
        clusters = Ordered.copy(clusters);
        likelihoods = Ordered.copy(likelihoods);
        named = Ordered.copy(named);
        sensitivities = List.copyOf(sensitivities);
        redFlags = List.copyOf(redFlags);
        tests = List.copyOf(tests);
    }

    /** The same with other evidence, for scoring without some rows. */
    public Reasoning with(
            Map<String, OnsetDensity> otherOnset,
            Map<String, Likelihood> otherLikelihoods,
            Map<String, NamedLikelihood> otherNamed,
            List<Sensitivity> otherSensitivities) {
        return new Reasoning(
                caseMix,
                lookBack_d,
                unknownSite,
                centralLine,
                backgroundIncidence,
                afterInfusion,
                otherOnset,
                seenAfter,
                clusters,
                otherLikelihoods,
                otherNamed,
                otherSensitivities,
                redFlags,
                tests,
                decisions);
    }

    /** How likely a finding is under each mechanism, if the knowledge says so. */
    public Optional<Likelihood> likelihood(String finding) {
        return Optional.ofNullable(likelihoods.get(finding));
    }

    /** The share of each mechanism among the patients of an age in whom the question comes up; shares sum to 1. */
    public record CaseMix(AgeSpan age, Map<String, Double> shares, Basis basis) {
        public CaseMix {
            shares = Ordered.copy(shares);
        }
    }

    /**
     * A central line ends far from where it enters, so what leaves it can show itself elsewhere.
     *
     * @param weight how much an infusion through one counts beside one into a vein of the limb, between 0 and 1
     * @param reaches body regions near its end
     */
    public record CentralLine(double weight, List<String> reaches) {
        public CentralLine {
            reaches = List.copyOf(reaches);
        }
    }

    /** Incidence of a condition, or of a form of it, in a limb that was given intravenous calcium, within the look-back. */
    public record Incidence(AgeSpan age, double low, double central, double high, Basis basis) {}

    /**
     * When a condition, or a form of it, begins after an infusion, as shares of all onsets; shares sum to 1 over the look-back.
     *
     * @param seenAtOnce whether it is seen as it happens, so that a first look stands for an onset that was not said
     */
    public record OnsetDensity(List<Share> shares, boolean seenAtOnce, Basis basis) {
        /** A share of the onsets, from (included) to (excluded), in days. */
        public record Share(double from_d, double to_d, double share) {}
    }

    /** Findings that are not independent: each counts with this weight as exponent of its likelihood. */
    public record Cluster(String id, String label, double weight, String note) {}

    /**
     * P(finding | mechanism).
     *
     * @param analyte the analyte whose value decides; empty for a finding that is seen or not
     * @param cluster its cluster, if it has one
     * @param others for every mechanism without a row of its own
     * @param rows what is known of single mechanisms; several rows of one mechanism have equal weight
     */
    public record Likelihood(
            String finding, Optional<String> analyte, Optional<String> cluster, Estimate others, List<Row> rows) {
        /** The rows about a form of a mechanism: its own if it has any, else those of what it looks like, else those about all forms. */
        public List<Row> rows(String condition, Optional<Form> form) {
            List<Row> own = about(condition, form.map(Form::id));
            String fallback = form.flatMap(Form::like).orElse(condition);
            return own.isEmpty() ? about(fallback, Optional.empty()) : own;
        }

        private List<Row> about(String condition, Optional<String> form) {
            return rows.stream()
                    .filter(row ->
                            row.condition().equals(condition) && row.form().equals(form))
                    .toList();
        }

        /**
         * One row.
         *
         * @param form the form of the mechanism it holds for; empty for all forms that have no rows of their own
         * @param age to whom it applies
         * @param method the imaging method it holds for; empty for any
         * @param threshold the cut-off of the count, against which the patient's own value is held
         */
        public record Row(
                String condition,
                Optional<String> form,
                AgeSpan age,
                Optional<String> method,
                Optional<Threshold> threshold,
                Estimate estimate) {}

        /** A cut-off in the canonical unit of the analyte. */
        public record Threshold(Relation relation, double value, String asWritten) {
            /** Whether a value in the canonical unit meets it. */
            public boolean met(double canonicalValue) {
                return switch (relation) {
                    case MORE -> canonicalValue > value;
                    case AT_LEAST -> canonicalValue >= value;
                    case LESS -> canonicalValue < value;
                    case AT_MOST -> canonicalValue <= value;
                };
            }
        }

        /** How a cut-off is meant. */
        public enum Relation {
            MORE,
            AT_LEAST,
            LESS,
            AT_MOST
        }
    }

    /** P(a result names mechanism M | M) and P(it names M | another mechanism). */
    public record NamedLikelihood(String id, Optional<String> cluster, Estimate same, Estimate other) {}

    /** P(finding seen by a method | condition, days since zero), linear between the points and constant outside them. */
    public record Sensitivity(
            String finding, String method, String condition, Zero zero, List<Point> points, Basis basis) {
        /** From when the days count. */
        public enum Zero {
            INFUSION,
            LESION
        }

        /** One point of the curve. */
        public record Point(double day, double probability) {}

        /** The probability on that day. */
        public double at(double day) {
            Point before = points.get(0);
            for (Point next : points) {
                if (day < next.day()) {
                    return interpolate(before, next, day);
                }
                before = next;
            }
            return before.probability();
        }

        private static double interpolate(Point a, Point b, double day) {
            if (day <= a.day() || b.day() <= a.day()) {
                return a.probability();
            }
            double share = (day - a.day()) / (b.day() - a.day());
            return a.probability() + share * (b.probability() - a.probability());
        }
    }

    /** What comes before any ranking: any of the findings, or enough of those that count together. */
    public record RedFlag(
            String id,
            String label,
            List<String> any,
            List<String> all,
            List<String> together,
            int atLeast,
            AgeSpan age,
            boolean withLesion,
            String say,
            List<String> tests,
            Basis basis) {}

    /**
     * A test (or a question) that can be done next. Burden is an ordinal from 0 (a question) to 4.
     *
     * @param repeatAfter_d from which day on a negative result is informative, days
     * @param repeats id of the test that this one repeats; it comes up only when that one was done too early
     * @param after ids of tests that go before it: it comes up only when one of them is done
     * @param ages ages in which it is used
     */
    public record Test(
            String id,
            String label,
            Optional<String> method,
            List<String> shows,
            int burden,
            String says,
            String caution,
            Optional<Double> repeatAfter_d,
            Optional<String> repeats,
            List<String> after,
            AgeSpan ages,
            Basis basis) {}

    /** Actions, for which mechanisms each is right, and the harm of a wrong one. */
    public record Decisions(List<Action> actions, List<Harm> harms, double burdenWeight) {}

    /** Something that is done; it is right for these mechanisms. */
    public record Action(String id, String label, List<String> rightFor) {}

    /** The harm of an action when the truth needs another one; an ordinal, M. */
    public record Harm(String action, String truth, double harm, Basis basis) {}
}
