package dev.kossa.review.order;

import dev.kossa.issue.BothSaltsInRange;
import dev.kossa.issue.DoseOutOfRange;
import dev.kossa.issue.Figures;
import dev.kossa.issue.FitsOtherIndication;
import dev.kossa.issue.GrossOverdose;
import dev.kossa.issue.IntervalTooShort;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.NoDoseRange;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.DoseRange;
import dev.kossa.knowledge.Orders.GrossLimit;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Scope;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.record.Patient.Age;
import dev.kossa.review.order.Ranges.Position;
import dev.kossa.review.order.Ranges.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dose: rule R7, gross overdose, and the slips that explain a dose out of range. */
final class DoseCheck {
    private static final double HOURS_PER_DAY = 24;

    private final Case order;

    DoseCheck(Case order) {
        this.order = order;
    }

    void check() {
        Optional<Amounts> amounts = order.amounts();
        if (amounts.isEmpty()) {
            return;
        }
        Product product = order.product().orElseThrow();
        if (order.age().isEmpty()) {
            gross(product, amounts.get(), Ranges.ofEveryAge(order, product));
            return;
        }
        Ranges ranges = Ranges.of(order, product);
        needed(product, amounts.get(), ranges);
        gross(product, amounts.get(), ranges);
        interval(ranges);
        if (ranges.isEmpty()) {
            noRange(product);
            return;
        }
        Position position = ranges.position(amounts.get());
        if (position.side() == Side.ABOVE || position.side() == Side.BELOW) {
            outOfRange(product, amounts.get(), ranges, position);
        } else if (position.side() == Side.IN) {
            bothSalts(product, amounts.get());
        }
        if (position.side() != Side.BELOW) {
            order.said().lowest().ifPresent(lowest -> lowest(product, lowest, ranges));
        }
    }

    private void needed(Product product, Amounts amounts, Ranges ranges) {
        if (ranges.needWeight() && order.patient().weight_kg().isEmpty()) {
            order.ask("weight", "What does the patient weigh today?", true);
        }
        Age age = order.age().orElseThrow();
        if (age.youngest_d() < age.oldest_d() && sides(product, amounts, age).size() > 1) {
            order.ask("age", "How old is the patient exactly? The dose range changes within what was said.", true);
        }
    }

    /** Where the dose may lie: at both ends of the age, and wherever another row begins between them. */
    private Set<Side> sides(Product product, Amounts amounts, Age age) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        List<Double> ages_d = new ArrayList<>(Ranges.ofEveryAge(order, product).beginnings_d());
        ages_d.removeIf(from_d -> from_d < age.youngest_d() || from_d > age.oldest_d());
        ages_d.add(age.youngest_d());
        ages_d.add(age.oldest_d());
        for (double age_d : ages_d) {
            sides.add(Ranges.of(order, product, age_d).position(amounts).side());
        }
        return sides;
    }

    private String subject(Product product) {
        return product.label() + ", " + (order.mode() == Mode.BOLUS ? "bolus" : "continuous infusion") + ", "
                + order.reason().label();
    }

    private String what() {
        return order.mode() == Mode.BOLUS ? "dose" : "rate";
    }

    // --- gross overdose

    /** Of several limits that are passed the one that is passed most. */
    private void gross(Product product, Amounts amounts, Ranges ranges) {
        Optional<GrossLimit> worst = Optional.empty();
        double most = 0;
        for (GrossLimit limit : order.orders().grossLimits()) {
            boolean about = limit.drug().map(product.drug()::equals).orElse(true) && order.mayBe(limit.age());
            double times = about ? amount(limit, amounts).orElse(0.0) / limit.most() : 0;
            if (times > most && isGross(times, amounts, ranges)) {
                worst = Optional.of(limit);
                most = times;
            }
        }
        worst.ifPresent(limit -> gross(limit, amount(limit, amounts).orElseThrow()));
    }

    private void gross(GrossLimit limit, double value) {
        String unit = " " + limit.unit().label();
        order.add(new GrossOverdose(
                limit.of() == Scope.DAY ? "calcium of a day" : "dose",
                Figures.apart(value, limit.most()) + unit,
                Figures.print(limit.most()) + unit,
                order.confusion(Severity.ALERT, List.of(limit.basis()))));
    }

    private static Optional<Double> amount(GrossLimit limit, Amounts amounts) {
        if (limit.of() == Scope.DAY) {
            return amounts.day_mmol_per_kg()
                    .map(mmol -> mmol / HOURS_PER_DAY / limit.unit().calcium_mmol());
        }
        return amounts.mode() == Mode.BOLUS
                ? amounts.given(limit.unit().perKg())
                        .map(mmol -> mmol / limit.unit().calcium_mmol())
                : Optional.empty();
    }

    /** In an emergency only what a confusion explains, above the limit and above the doses of the emergency. */
    private boolean isGross(double timesLimit, Amounts amounts, Ranges ranges) {
        if (!order.emergency()) {
            return Compare.above(timesLimit, 1);
        }
        double factor = order.rule(OrderRule.EMERGENCY_CONFUSION).number();
        double timesHighest = ranges.timesHighest(amounts).orElse(Double.POSITIVE_INFINITY);
        return Compare.above(timesLimit, factor) && Compare.above(timesHighest, factor);
    }

    // --- range

    private void outOfRange(Product product, Amounts amounts, Ranges ranges, Position position) {
        DoseRange row = position.row().orElseThrow();
        String amount = raise(what(), order.dose().orElseThrow(), product, amounts, position);
        new Slips(order, product, row, ranges).look();
        if (position.side() == Side.ABOVE) {
            otherIndication(product, amounts, amount);
        }
    }

    /** The low end of what the order allows. */
    private void lowest(Product product, StatedDose lowest, Ranges ranges) {
        Amounts amounts = Amounts.of(order.order(), product, order.readyToUse(), lowest);
        Position position = ranges.position(amounts);
        if (position.side() == Side.BELOW) {
            raise("lowest " + what(), lowest, product, amounts, position);
        }
    }

    /** Says that a dose is out of range; gives back how much it is. */
    private String raise(String what, StatedDose dose, Product product, Amounts amounts, Position position) {
        DoseRange row = position.row().orElseThrow();
        boolean above = position.side() == Side.ABOVE;
        double value =
                amounts.given(row.unit().perKg()).orElseThrow() / row.unit().calcium_mmol();
        double bound = above ? row.high() : row.low().orElse(row.high());
        String amount =
                amount(dose, Figures.apart(value, bound) + " " + row.unit().label(), row);
        order.add(new DoseOutOfRange(
                what,
                amount,
                above,
                Ranges.words(row),
                subject(product) + ", " + Ages.words(row.age()),
                order.grounds(Severity.WARNING, List.of(row.basis()), order.policy(row))));
        return amount;
    }

    /** As ordered, and in the unit of the range where that is another one. */
    private static String amount(StatedDose dose, String inUnitOfRange, DoseRange row) {
        return dose.unitLabel().equals(row.unit().label())
                ? inUnitOfRange
                : Slips.written(dose) + " = " + inUnitOfRange;
    }

    /** A rate that fits only resuscitation or overdose is questioned under another indication. */
    private void otherIndication(Product product, Amounts amounts, String amount) {
        for (Indication other : Indication.values()) {
            boolean emergency = Optional.ofNullable(order.orders().reasons().get(other))
                    .filter(reason -> reason.emergency())
                    .isPresent();
            if (emergency && other != order.said().indication()) {
                Position position =
                        Ranges.of(order, product, amounts.mode(), other).position(amounts);
                if (position.side() == Side.IN) {
                    DoseRange row = position.row().orElseThrow();
                    order.add(new FitsOtherIndication(
                            amount,
                            order.reason().label(),
                            Optional.ofNullable(order.orders().reasons().get(other))
                                    .orElseThrow()
                                    .label(),
                            Ranges.words(row),
                            order.grounds(Severity.WARNING, List.of(row.basis()))));
                    return;
                }
            }
        }
    }

    /** Without a range of its own a dose that fits the other salt may be meant for that. */
    private void noRange(Product product) {
        order.add(new NoDoseRange(
                subject(product),
                order.grounds(Severity.INFO, List.of(order.reason().basis()))));
        Slips.swapped(order, product, Optional.empty());
    }

    // --- both salts

    private void bothSalts(Product product, Amounts amounts) {
        Optional<Slips.Swap> swap = Slips.swapAsSaid(order);
        if (swap.filter(s -> s.position().side() == Side.IN).isPresent()) {
            boolean perKg = order.dose().orElseThrow().per().perKg();
            order.add(new BothSaltsInRange(
                    Slips.written(order.dose().orElseThrow()),
                    product.label(),
                    amounts.given(perKg).orElse(0.0),
                    swap.get().product().label(),
                    swap.get().amounts().given(perKg).orElse(0.0),
                    order.confusion(
                            Severity.INFO,
                            List.of(order.rule(OrderRule.SALTS_DIFFER).basis()))));
        }
    }

    // --- interval

    private void interval(Ranges ranges) {
        Optional<Double> interval_h = order.said().interval_h();
        Optional<DoseRange> row = ranges.withInterval();
        Optional<Double> least_h = row.flatMap(DoseRange::interval_d).map(days -> days * HOURS_PER_DAY);
        if (order.mode() == Mode.BOLUS
                && interval_h.isPresent()
                && least_h.filter(least -> Compare.below(interval_h.get(), least))
                        .isPresent()) {
            order.add(new IntervalTooShort(
                    interval_h.get(),
                    least_h.get(),
                    order.grounds(
                            Severity.WARNING, List.of(row.orElseThrow().basis()), order.policy(row.orElseThrow()))));
        }
    }
}
