package dev.kossa.review.order;

import dev.kossa.issue.CalciumAboveRange;
import dev.kossa.issue.CalciumPhosphateHigh;
import dev.kossa.issue.Figures;
import dev.kossa.issue.ImpossibleQuantity;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Guidance.ProductLimit;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.record.Measurement;
import dev.kossa.record.When;
import dev.kossa.review.Laboratory;
import dev.kossa.review.Laboratory.Level;
import dev.kossa.review.Laboratory.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What was measured: rules R5 and R13. */
final class LaboratoryCheck {
    private static final List<String> CALCIUM = List.of("calcium-ionised", "calcium-corrected", "calcium");
    private static final String PHOSPHATE = "phosphate";
    private static final double S_PER_H = 3600;
    private static final double NANO_PER_S = 1e9;
    private static final String LIMITS = "calcium-phosphate-limits";

    /** mmol2/L2 to mg2/dL2: atomic weights of calcium and phosphorus. */
    private static final double MG2_PER_DL2 = AmountUnit.CALCIUM_MG_PER_MMOL * 30.974 / 100;

    private final Case order;
    private final List<Value> values = new ArrayList<>();

    LaboratoryCheck(Case order) {
        this.order = order;
        order.patient().measurements().forEach(this::add);
    }

    /** A measurement and its number in the unit of the analyte; empty when there is none, its unit is not known, or it cannot be. */
    private record Value(Measurement measurement, OptionalDouble canonical) {
        private boolean of(String analyte) {
            return measurement.analyte().equals(analyte);
        }
    }

    void check() {
        for (String analyte : CALCIUM) {
            for (Value value : current(analyte)) {
                calcium(value.measurement());
            }
        }
        calciumPhosphate();
    }

    // --- which values count

    /** A value beyond what a patient can have is not used, and that is said. */
    private void add(Measurement measurement) {
        Optional<Analyte> analyte = order.knowledge().vocabulary().analyte(measurement.analyte());
        OptionalDouble number =
                analyte.isEmpty() ? OptionalDouble.empty() : Laboratory.canonical(measurement, analyte.get());
        boolean impossible = number.isPresent() && Laboratory.implausible(number.getAsDouble(), analyte.orElseThrow());
        if (impossible) {
            order.add(new ImpossibleQuantity(
                    analyte.orElseThrow().label(),
                    measurement.value().map(Object::toString).orElse(""),
                    Figures.print(analyte.get().plausible_low()) + " to "
                            + Figures.print(analyte.get().plausible_high()) + " "
                            + analyte.get().unit(),
                    order.grounds(Severity.WARNING, List.of(), "", List.of(measurement.origin()))));
        }
        values.add(new Value(measurement, impossible ? OptionalDouble.empty() : number));
    }

    /** Whether calcium was measured and its value can be used. */
    boolean knowsCalcium() {
        for (Value value : values) {
            boolean says = value.canonical().isPresent() || value.measurement().stated() != Measurement.Stated.NOTHING;
            if (says && CALCIUM.contains(value.measurement().analyte())) {
                return true;
            }
        }
        return false;
    }

    /** The values that no later one has overtaken for sure: several when they have one time, or when a time is not known exactly. */
    private List<Value> current(String analyte) {
        Instant begin = Instant.MIN;
        for (Value value : values) {
            Instant earliest = value.measurement().when().earliest();
            if (value.of(analyte) && earliest.isAfter(begin)) {
                begin = earliest;
            }
        }
        List<Value> current = new ArrayList<>();
        for (Value value : values) {
            if (value.of(analyte) && !value.measurement().when().latest().isBefore(begin)) {
                current.add(value);
            }
        }
        return current;
    }

    // --- calcium above its range

    private void calcium(Measurement measurement) {
        Reading reading = new Laboratory(order.knowledge().vocabulary()).read(measurement, order.age());
        if (reading.level() != Level.HIGH) {
            return;
        }
        Rule rule = order.rule(OrderRule.HYPERCALCAEMIA);
        Rule recent = order.rule(OrderRule.HYPERCALCAEMIA_RECENT);
        List<Basis> rows = new ArrayList<>(List.of(rule.basis(), recent.basis()));
        // what decides stands first: the range, if it is less sure than the rule
        reading.range().ifPresent(range -> rows.add(range.basis().tag().unconfirmed() ? 0 : 2, range.basis()));
        boolean now = recent(measurement.when(), recent.number());
        order.add(new CalciumAboveRange(
                order.knowledge().vocabulary().label(measurement.analyte()),
                measurement.value().map(Object::toString).orElse("stated as high"),
                range(measurement, reading),
                now
                        ? "of the last " + Figures.print(recent.number()) + " h"
                        : "not of the last day, as far as was said",
                order.grounds(now ? Severity.ALERT : Severity.WARNING, rows, "", List.of(measurement.origin()))));
        if (!now) {
            order.ask("calcium", "What is calcium now?", false);
        }
    }

    private boolean recent(When when, double limit_h) {
        Optional<Instant> asOf = order.patient().asOf();
        return !when.earliest().equals(Instant.MIN)
                && asOf.filter(moment -> seconds(when.earliest(), moment) <= limit_h * S_PER_H)
                        .isPresent();
    }

    /** A number, because the span of any two moments need not fit a duration. */
    private static double seconds(Instant from, Instant to) {
        return (double) to.getEpochSecond() - from.getEpochSecond() + (to.getNano() - from.getNano()) / NANO_PER_S;
    }

    private static String range(Measurement measurement, Reading reading) {
        return reading.range()
                .map(range -> range.low().map(Figures::print).orElse("") + " to "
                        + range.high().map(Figures::print).orElse("") + " mmol/L")
                .or(() -> measurement.range().flatMap(Measurement.Range::high).map(high -> "up to " + high))
                .orElse("of the laboratory");
    }

    // --- calcium times phosphate

    private void calciumPhosphate() {
        Optional<Value> calcium = highest("calcium-corrected").or(() -> highest("calcium"));
        Optional<Value> phosphate = highest(PHOSPHATE);
        if (calcium.isEmpty() || phosphate.isEmpty() || order.age().isEmpty()) {
            return;
        }
        double product = calcium.get().canonical().orElseThrow()
                * phosphate.get().canonical().orElseThrow()
                * MG2_PER_DL2;
        Optional<ProductLimit> lowest = Optional.empty();
        for (ProductLimit limit : order.knowledge().guidance().productLimits()) {
            boolean exceeded = limit.isPassedBy(product) && applies(limit);
            boolean lower =
                    lowest.isEmpty() || limit.limit_mg2_per_dL2() < lowest.get().limit_mg2_per_dL2();
            lowest = exceeded && lower ? Optional.of(limit) : lowest;
        }
        lowest.ifPresent(limit -> order.add(new CalciumPhosphateHigh(
                product,
                (limit.isAbove(product) ? "above " : "at ") + Figures.print(limit.limit_mg2_per_dL2()) + " ("
                        + limit.id() + ")",
                order.grounds(
                        Severity.WARNING,
                        List.of(limit.basis()),
                        "",
                        List.of(
                                calcium.get().measurement().origin(),
                                phosphate.get().measurement().origin())))));
    }

    /** Of the values that count the highest. */
    private Optional<Value> highest(String analyte) {
        Optional<Value> highest = Optional.empty();
        for (Value value : current(analyte)) {
            OptionalDouble number = value.canonical();
            if (number.isPresent()
                    && (highest.isEmpty()
                            || number.getAsDouble() > highest.get().canonical().orElseThrow())) {
                highest = Optional.of(value);
            }
        }
        return highest;
    }

    /** Limits that the profile shows; without a profile, or if it chooses none, all. */
    private boolean applies(ProductLimit limit) {
        boolean kidneys = order.patient().renalImpairment().orElse(false);
        boolean chosen = order.knowledge()
                .profile()
                .flatMap(profile -> profile.choice(LIMITS))
                .map(choice -> choice.values().contains(limit.id()))
                .orElse(true);
        return chosen && limit.ckd().map(needed -> needed == kidneys).orElse(true) && order.mayBe(limit.age());
    }
}
