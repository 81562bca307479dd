package dev.kossa.review.order;

import dev.kossa.issue.Figures;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.ProductSwapped;
import dev.kossa.issue.TenfoldSlip;
import dev.kossa.issue.UnitSlip;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.DoseRange;
import dev.kossa.knowledge.Orders.Preparation;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.review.order.Ranges.Position;
import dev.kossa.review.order.Ranges.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for the slip that explains a dose out of range: another reading of the same number that is in range. */
final class Slips {
    private static final double[] POWERS = {0.1, 10, 0.01, 100, 0.001, 1000};

    private final Case order;
    private final Product product;
    private final DoseRange missed;
    private final StatedDose dose;
    private final Ranges ranges;

    /**
     * @param missed the row that the dose does not fit
     * @param ranges all rows that hold
     */
    Slips(Case order, Product product, DoseRange missed, Ranges ranges) {
        this.order = order;
        this.product = product;
        this.missed = missed;
        this.dose = order.dose().orElseThrow();
        this.ranges = ranges;
    }

    void look() {
        swapped(order, product, Optional.of(missed));
        tenfold();
        unit();
    }

    // --- the other salt

    /**
     * The same mg of salt, or the same mL, of the product of the other salt.
     *
     * @param reading the dose in that unit
     */
    record Swap(StatedDose reading, Product product, Amounts amounts, Position position) {}

    /** Empty when the dose is said as calcium, which no swap changes, or as mL of what runs into the vein. */
    static Optional<Swap> swapAsSaid(Case order) {
        return order.dose().map(StatedDose::unit).filter(Slips::ofProduct).flatMap(unit -> swap(order, unit));
    }

    private static boolean ofProduct(AmountUnit unit) {
        return unit == AmountUnit.SALT_MG || unit == AmountUnit.ML;
    }

    /** @param unit mg of salt or mL; at a rate there are no mL of the product */
    private static Optional<Swap> swap(Case order, AmountUnit unit) {
        StatedDose dose = order.dose().orElseThrow();
        return order.preparation()
                .filter(preparation -> unit == AmountUnit.SALT_MG || !dose.per().rate())
                .flatMap(Preparation::swappedWith)
                .flatMap(order.names()::product)
                .flatMap(other -> inUnit(order, unit).map(reading -> swap(order, other, reading)));
    }

    private static Swap swap(Case order, Product other, StatedDose reading) {
        Amounts amounts = Amounts.of(order.order(), other, false, reading);
        Ranges ranges = Ranges.of(order, other, order.mode(), order.said().indication());
        return new Swap(reading, other, amounts, ranges.position(amounts));
    }

    /** The dose in another unit; empty when the concentration would have to be known. */
    private static Optional<StatedDose> inUnit(Case order, AmountUnit unit) {
        StatedDose dose = order.dose().orElseThrow();
        if (dose.unit() == unit) {
            return Optional.of(dose);
        }
        Optional<Double> own_mmol = perUnit(order, dose);
        return perUnit(order, dose.readAs(unit, dose.per()))
                .flatMap(mmol -> own_mmol.map(own -> new StatedDose(dose.value() * own / mmol, unit, dose.per())));
    }

    private static Optional<Double> perUnit(Case order, StatedDose dose) {
        Product product = order.product().orElseThrow();
        return order.amounts().flatMap(amounts -> Amounts.perUnit(dose, product, amounts.concentration_mmol_per_mL()));
    }

    /**
     * A dose is looked at in mg and in mL of its product, however it was said: as it was said first.
     *
     * @param missed the range that the dose does not fit; empty when none is known for the product
     */
    static void swapped(Case order, Product product, Optional<DoseRange> missed) {
        List<Basis> rows = new ArrayList<>();
        missed.ifPresentOrElse(
                row -> rows.add(row.basis()),
                () -> rows.add(order.rule(OrderRule.SALTS_DIFFER).basis()));
        Stream.of(swapAsSaid(order), swap(order, AmountUnit.SALT_MG), swap(order, AmountUnit.ML))
                .flatMap(Optional::stream)
                .filter(swap -> swap.position().side() == Side.IN)
                .findFirst()
                .ifPresent(swap -> swapped(order, product, missed, swap, rows));
    }

    private static void swapped(Case order, Product product, Optional<DoseRange> missed, Swap swap, List<Basis> rows) {
        StatedDose dose = order.dose().orElseThrow();
        boolean perKg = dose.per().perKg();
        rows.add(swap.position().row().orElseThrow().basis());
        order.add(new ProductSwapped(
                written(dose),
                written(swap.reading()),
                product.label(),
                missed.map(Ranges::words).orElse("no range is known"),
                swap.product().label(),
                order.amounts().flatMap(a -> a.given(perKg)).orElse(0.0),
                swap.amounts().given(perKg).orElse(0.0),
                order.confusion(Severity.ALERT, rows)));
    }

    // --- the decimal point

    private void tenfold() {
        for (double factor : POWERS) {
            StatedDose other = dose.times(factor);
            if (fits(other)) {
                boolean tooMuch = factor < 1;
                order.add(new TenfoldSlip(
                        written(dose),
                        factor,
                        written(other),
                        order.confusion(tooMuch ? Severity.ALERT : Severity.WARNING, List.of(missed.basis()))));
                return;
            }
        }
    }

    // --- the unit

    /** In an emergency only a slip interrupts, so it is looked for in whatever unit the same dose could have been ordered. */
    private void unit() {
        List<StatedDose> readings = order.emergency() ? readings() : List.of(dose);
        for (StatedDose reading : readings) {
            List<String> fitting = fitting(reading);
            if (!fitting.isEmpty()) {
                order.add(new UnitSlip(
                        written(dose),
                        written(reading),
                        fitting,
                        order.confusion(slipSeverity(), List.of(missed.basis()))));
                return;
            }
        }
    }

    private List<String> fitting(StatedDose reading) {
        List<String> fitting = new ArrayList<>();
        for (AmountUnit unit : AmountUnit.values()) {
            addFitting(reading, reading.readAs(unit, reading.per()), fitting);
        }
        addFitting(reading, reading.readAs(reading.unit(), reading.per().eachKg()), fitting);
        addFitting(reading, reading.readAs(reading.unit(), reading.per().whole()), fitting);
        return fitting;
    }

    private void addFitting(StatedDose reading, StatedDose other, List<String> fitting) {
        boolean same = other.unit() == reading.unit() && other.per() == reading.per();
        if (!same && fits(other)) {
            fitting.add(written(other));
        }
    }

    /** The dose in every unit, for the whole patient and per kg: as it was said first. */
    private List<StatedDose> readings() {
        List<StatedDose> readings = new ArrayList<>(List.of(dose));
        for (AmountUnit unit : AmountUnit.values()) {
            inUnit(order, unit).ifPresent(readings::add);
        }
        for (StatedDose reading : List.copyOf(readings)) {
            order.patient().weight_kg().ifPresent(kg -> readings.add(otherwisePer(reading, kg)));
        }
        return readings;
    }

    /** Said per kg for the whole patient, said for the whole patient per kg. */
    private static StatedDose otherwisePer(StatedDose reading, double weight_kg) {
        StatedDose.Per per = reading.per();
        return per.perKg()
                ? reading.times(weight_kg).readAs(reading.unit(), per.whole())
                : reading.times(1 / weight_kg).readAs(reading.unit(), per.eachKg());
    }

    /** In an emergency a dose that is nearer to its range than the smallest slip is only noted. */
    private Severity slipSeverity() {
        return order.emergency()
                        && Compare.below(
                                timesOff(),
                                order.rule(OrderRule.EMERGENCY_CONFUSION).number())
                ? Severity.INFO
                : Severity.WARNING;
    }

    /** How many times the highest dose of the missed range, or how many times too little for its lowest. */
    private double timesOff() {
        double value = order.amounts()
                        .flatMap(amounts -> amounts.given(missed.unit().perKg()))
                        .orElseThrow()
                / missed.unit().calcium_mmol();
        return Math.max(value / missed.high(), missed.low().orElse(0.0) / value);
    }

    private boolean fits(StatedDose other) {
        Amounts amounts = Amounts.of(order.order(), product, order.readyToUse(), other);
        return ranges.position(amounts).side() == Side.IN;
    }

    static String written(StatedDose dose) {
        return Figures.print(dose.value()) + " " + dose.unitLabel();
    }
}
