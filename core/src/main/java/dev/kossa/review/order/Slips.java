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

    /** The dose as mg of salt or mL of the ordered product; empty when the concentration would have to be known. */
    private static Optional<StatedDose> inUnit(Case order, AmountUnit unit) {
        StatedDose dose = order.dose().orElseThrow();
        Product product = order.product().orElseThrow();
        return dose.unit() == unit
                ? Optional.of(dose)
                : order.amounts()
                        .flatMap(amounts -> Amounts.perUnit(dose, product, amounts.concentration_mmol_per_mL()))
                        .map(mmol ->
                                new StatedDose(dose.value() * mmol / unit.calcium_mmol(product), unit, dose.per()));
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

    private void unit() {
        List<String> fitting = new ArrayList<>();
        for (AmountUnit unit : AmountUnit.values()) {
            addIfFits(dose.readAs(unit, dose.per()), fitting);
        }
        addIfFits(dose.readAs(dose.unit(), dose.per().eachKg()), fitting);
        addIfFits(dose.readAs(dose.unit(), dose.per().whole()), fitting);
        if (!fitting.isEmpty()) {
            order.add(new UnitSlip(written(dose), fitting, order.confusion(Severity.WARNING, List.of(missed.basis()))));
        }
    }

    private void addIfFits(StatedDose other, List<String> fitting) {
        if (!other.equals(dose) && fits(other)) {
            fitting.add(written(other));
        }
    }

    private boolean fits(StatedDose other) {
        Amounts amounts = Amounts.of(order.order(), product, order.readyToUse(), other);
        return ranges.position(amounts).side() == Side.IN;
    }

    static String written(StatedDose dose) {
        return Figures.print(dose.value()) + " " + dose.unitLabel();
    }
}
