package dev.kossa.knowledge;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is believed of infusion lines: how often a site is checked, how it is graded, what is done about an injury, and the late watch.
 *
 * @param signs what a check can find, by id
 * @param measures what a check can measure, by id
 * @param deeds what can be done at a site: label by id
 * @param checking how often a site is checked
 * @param risks what makes an injury more likely or its signs easier to miss
 * @param scales the scales that grade a site
 * @param ladders what is done about an injury, by the scale that drives it
 * @param lateWatch the watch after an exposure
 * @param words what people call checks, lines, ways to infuse and deeds
 */
public record Lines(
        Map<String, Sign> signs,
        Map<String, Measure> measures,
        Map<String, String> deeds,
        Checking checking,
        List<Risk> risks,
        List<Scale> scales,
        List<Ladder> ladders,
        LateWatch lateWatch,
        Words words) {
    public Lines {
        signs = Ordered.copy(signs);
        measures = Ordered.copy(measures);
        deeds = Ordered.copy(deeds);
        risks = List.copyOf(risks);
        scales = List.copyOf(scales);
        ladders = List.copyOf(ladders);
    }

    /** The scale with that id, if there is one. */
    public Optional<Scale> scale(String id) {
        return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    /**
     * A sign that a check looks for.
     *
     * @param finding the finding of the vocabulary that says the same, if there is one
     * @param degrees words from the least to the greatest; empty when it has none
     * @param terms further words for it
     * @param absentTerms words that state its absence
     */
    public record Sign(
            String id,
            String label,
            Optional<String> finding,
            List<String> degrees,
            List<String> terms,
            List<String> absentTerms) {
        public Sign {
            degrees = List.copyOf(degrees);
            terms = List.copyOf(terms);
            absentTerms = List.copyOf(absentTerms);
        }
    }

    /**
     * A number that a check measures.
     *
     * @param of the sign that is present when the value is above {@code presentAbove}, and absent when it is not
     * @param unit its unit
     * @param units other units in which it may be given: the factor to its own by unit; no other is converted
     * @param terms further words for it
     * @param plausibleLow values below are not used
     * @param plausibleHigh values above are not used
     */
    public record Measure(
            String id,
            String label,
            String of,
            String unit,
            Map<String, Double> units,
            List<String> terms,
            double presentAbove,
            double plausibleLow,
            double plausibleHigh,
            Basis basis) {
        public Measure {
            units = Ordered.copy(units);
            terms = List.copyOf(terms);
        }
    }

    /**
     * What people call things at a line.
     *
     * @param deeds words for each deed, by its id
     * @param drugs the drugs whose giving is a deed: the id of the deed by the id of the drug
     * @param check words for a check of a site
     * @param peripheral words for lines that end in a limb
     * @param central words for lines that end near the heart
     * @param intermittent words for what is given for a short time
     * @param continuous words for what runs on
     */
    public record Words(
            Map<String, List<String>> deeds,
            Map<String, String> drugs,
            List<String> check,
            List<String> peripheral,
            List<String> central,
            List<String> intermittent,
            List<String> continuous) {
        /** No words. */
        static final Words NONE = new Words(Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        public Words {
            deeds = Ordered.copy(deeds);
            drugs = Ordered.copy(drugs);
            check = List.copyOf(check);
            peripheral = List.copyOf(peripheral);
            central = List.copyOf(central);
            intermittent = List.copyOf(intermittent);
            continuous = List.copyOf(continuous);
        }
    }

    // --- checks

    /**
     * How often a site is checked.
     *
     * @param intervals the rows; of those that hold, the shortest counts
     * @param defaultClasses the classes that are used without a profile
     * @param defaultBasis why these
     * @param vesicants which drugs count as vesicants
     */
    public record Checking(
            List<Interval> intervals, Set<String> defaultClasses, Basis defaultBasis, List<Vesicant> vesicants) {
        /** The choice of a profile that says which classes are used. */
        static final String CHOICE = "line-check-class";

        public Checking {
            intervals = List.copyOf(intervals);
            defaultClasses = Set.copyOf(defaultClasses);
            vesicants = List.copyOf(vesicants);
        }

        /** The classes that a profile uses; without a profile or without its choice those of the default. */
        public Set<String> classes(Optional<Profile> profile) {
            return profile.flatMap(p -> p.choice(CHOICE)).map(Checking::classes).orElse(defaultClasses);
        }

        /** The classes of a choice, which is written as people say it: "c and d". */
        static Set<String> classes(Profile.Choice choice) {
            return choice.values().stream()
                    .flatMap(value -> Arrays.stream(value.split(" and |, | ", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * How often the sites of some patients and infusions are checked.
     *
     * @param checkClass class of the position paper: a, b, c, d
     * @param from after this time since the last check the next is due
     * @param every after this time it is overdue
     * @param condition whom it is for
     * @param also signs that each check must look for
     * @param longest how long such an infusion may run, if that is limited
     */
    public record Interval(
            String id,
            String checkClass,
            Duration from,
            Duration every,
            Condition condition,
            List<String> also,
            Optional<Duration> longest,
            Basis basis) {
        public Interval {
            also = List.copyOf(also);
        }
    }

    /**
     * Whom an interval is for. An empty condition holds for everybody.
     *
     * @param lines kinds of line: peripheral, central; empty for all
     * @param vesicant whether a vesicant runs, if that matters
     * @param running how the infusion runs: intermittent, continuous; empty when that does not matter
     * @param anyRisk one of these risks is there or not ruled out
     * @param noRisk all of these are ruled out
     * @param otherwise for those for whom no other row holds
     */
    public record Condition(
            AgeSpan ages,
            List<String> lines,
            Optional<Boolean> vesicant,
            Optional<String> running,
            List<String> anyRisk,
            List<String> noRisk,
            boolean otherwise) {
        public Condition {
            lines = List.copyOf(lines);
            anyRisk = List.copyOf(anyRisk);
            noRisk = List.copyOf(noRisk);
        }
    }

    /** A class of drugs whose members count as vesicants. */
    public record Vesicant(String drugClass, String says, Basis basis) {}

    /**
     * What makes an injury more likely, or its signs easier to miss.
     *
     * @param of patient, site or infusate
     * @param finding the finding of the vocabulary that says the same, if there is one
     * @param ages the ages that have it; empty when age alone does not decide
     * @param regions the regions that have it
     */
    public record Risk(
            String id,
            String label,
            String of,
            Optional<String> finding,
            Optional<AgeSpan> ages,
            List<String> regions,
            Basis basis) {
        public Risk {
            regions = List.copyOf(regions);
        }
    }

    // --- scales

    /**
     * A scale that grades a site from its raw findings.
     *
     * @param of infiltration or phlebitis
     * @param lines kinds of line to which it applies; empty for all
     * @param caution what must be known before it is used; empty when there is nothing
     * @param reading what single findings mean where the scale describes pictures
     * @param grades from the least; several rows may lead to one grade
     */
    public record Scale(
            String id,
            String label,
            String of,
            AgeSpan ages,
            List<String> lines,
            String caution,
            Basis basis,
            Basis reading,
            List<Grade> grades) {
        public Scale {
            lines = List.copyOf(lines);
            grades = List.copyOf(grades);
        }

        /** The greatest grade that raw findings can give. */
        public int greatest() {
            return grades.stream()
                    .filter(grade -> !grade.when().isEmpty())
                    .mapToInt(Grade::grade)
                    .max()
                    .orElse(0);
        }
    }

    /**
     * One grade.
     *
     * @param says what the scale says of it
     * @param when it is reached at least when all terms of one list hold; empty for the least grade and for one that a person judges
     */
    public record Grade(int grade, String says, List<List<Term>> when, Basis basis) {
        public Grade {
            when = when.stream().map(List::copyOf).toList();
        }
    }

    /** What is asked of a site. */
    public sealed interface Term {
        /** The sign is present. */
        record Found(String sign) implements Term {}

        /** The sign is present to that degree (a position in its degrees) or a greater one. */
        record Degree(String sign, int least) implements Term {}

        /**
         * The measure is above the value, or reaches it.
         *
         * @param reached whether the value itself is enough
         */
        record Measured(String measure, double value, boolean reached) implements Term {}

        /** What ran is a vesicant. */
        record VesicantRan() implements Term {}
    }

    // --- ladders

    /**
     * What is done about an injury.
     *
     * @param scale id of the scale whose grade drives it
     * @param standard whether it is used when no profile names another
     */
    public record Ladder(String id, String label, String scale, boolean standard, List<Step> steps, Basis basis) {
        public Ladder {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step.
     *
     * @param what what is done, as an imperative
     * @param lowest least grade for which it holds
     * @param highest greatest grade for which it holds
     * @param vesicant only for, or never for a vesicant, if that matters
     * @param after the step after whose doing its clock begins; empty for the detection
     * @param cannula whether it needs the cannula, so that it is of no use once that is out
     * @param doneBy ids of the deeds that do it
     * @param time its clock
     * @param basis where the step comes from
     */
    public record Step(
            String id,
            Kind kind,
            String what,
            int lowest,
            int highest,
            Optional<Boolean> vesicant,
            Optional<String> after,
            boolean cannula,
            List<String> doneBy,
            StepTime time,
            Basis basis) {
        /** What a step is. */
        public enum Kind {
            /** Until nothing runs at the site. */
            STOP,
            /** Something is done once. */
            ACT,
            /** Like {@link #ACT}, with a window that closes. */
            ANTIDOTE,
            /** The cannula comes out; before its clock begins it stays. */
            REMOVE,
            /** The site is checked again and again until it is due. */
            CHECKS,
            /** Nothing is infused on this limb any more. */
            NO_RESTART
        }

        public Step {
            doneBy = List.copyOf(doneBy);
        }
    }

    /**
     * The clock of a step.
     *
     * @param from from when it can be done
     * @param due until when it must be done
     * @param lapses from when it is too late to be of use; empty when it never is
     * @param every with checks: how often
     * @param basis where the clock comes from
     */
    public record StepTime(
            Duration from, Duration due, Optional<Duration> lapses, Optional<Duration> every, Basis basis) {}

    // --- late watch

    /**
     * The watch after an exposure.
     *
     * @param drugClass class of the drugs that open it
     * @param from time after the end of the exposure from which a lesion is a late one
     * @param until when it ends, after the end of the exposure
     * @param filmFrom from when a film is informative, after the end of the exposure
     * @param filmUntil until when that film is made
     * @param lookFor signs that mean a late lesion
     * @param what what is done about one, as an imperative
     * @param letter text for the discharge letter, with {drug}, {site}, {until}, {film-from}, {film-until}
     * @param parents the same in plain words for parents
     * @param basis where words and signs come from
     * @param times where the times come from
     */
    public record LateWatch(
            String drugClass,
            Duration from,
            Duration until,
            Duration filmFrom,
            Duration filmUntil,
            List<String> lookFor,
            String what,
            String letter,
            String parents,
            Basis basis,
            List<Basis> times) {
        public LateWatch {
            lookFor = List.copyOf(lookFor);
            times = List.copyOf(times);
        }
    }
}
