package dev.kossa.review.order;

import dev.kossa.issue.Figures;
import dev.kossa.knowledge.AgeSpan;
import dev.kossa.knowledge.Orders.DoseRange;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.record.Patient.Age;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The dose ranges that hold for a product in a case. The lowest of their highest doses counts, and the lowest of their lowest: too little
 * is only asked about when every row calls it too little.
 */
final class Ranges {
    private final List<DoseRange> rows;

    private Ranges(List<DoseRange> rows) {
        this.rows = rows;
    }

    /** Where a dose lies. */
    enum Side {
        IN,
        ABOVE,
        BELOW,
        /** No row, or none that can be compared without the weight. */
        UNKNOWN
    }

    /** Where a dose lies, and the row that decides. */
    record Position(Side side, Optional<DoseRange> row) {}

    static Ranges of(Case order, Product product) {
        return of(order, product, order.mode(), order.said().indication());
    }

    /** The rows for an indication, else for the indication whose doses hold instead. */
    static Ranges of(Case order, Product product, Mode mode, Indication indication) {
        return order.age()
                .map(age -> of(order, product, mode, indication, span -> span.contains(age)))
                .orElse(new Ranges(List.of()));
    }

    /** The rows if the patient had that age, days. */
    static Ranges of(Case order, Product product, double age_d) {
        Age age = new Age(age_d, age_d);
        return of(order, product, order.mode(), order.said().indication(), span -> span.contains(age));
    }

    /** The rows of every age. */
    static Ranges ofEveryAge(Case order, Product product) {
        return of(order, product, order.mode(), order.said().indication(), span -> true);
    }

    private static Ranges of(
            Case order, Product product, Mode mode, Indication indication, Predicate<AgeSpan> ofThatAge) {
        Indication whose = Optional.ofNullable(order.orders().reasons().get(indication))
                .flatMap(reason -> reason.dosesOf())
                .orElse(indication);
        return new Ranges(order.select(
                order.rows().doses(product.drug()),
                row -> row.mode() == mode && row.indications().contains(whose) && ofThatAge.test(row.age())));
    }

    /** The ages at which a row begins, days. */
    List<Double> beginnings_d() {
        return rows.stream().map(row -> row.age().from_d()).distinct().toList();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean needWeight() {
        for (DoseRange row : rows) {
            if (row.unit().perKg()) {
                return true;
            }
        }
        return false;
    }

    /** The row with the lowest dose that is given first. */
    Optional<DoseRange> lowest() {
        return rows.stream().filter(row -> row.low().isPresent()).findFirst();
    }

    /** The row that asks for the longest interval. */
    Optional<DoseRange> withInterval() {
        Optional<DoseRange> longest = Optional.empty();
        for (DoseRange row : rows) {
            if (row.interval_d().orElse(0.0)
                    > longest.flatMap(DoseRange::interval_d).orElse(0.0)) {
                longest = Optional.of(row);
            }
        }
        return longest;
    }

    Position position(Amounts amounts) {
        Optional<DoseRange> worst = Optional.empty();
        double most = 0;
        Optional<DoseRange> nearest = Optional.empty();
        double least = 0;
        for (DoseRange row : rows) {
            Optional<Double> value = amounts.given(row.unit().perKg())
                    .map(mmol -> mmol / row.unit().calcium_mmol());
            if (value.isPresent()) {
                double share = value.get() / row.high();
                if (worst.isEmpty() || share > most) {
                    worst = Optional.of(row);
                    most = share;
                }
                double reached = value.get() / row.low().orElse(0.0);
                if (row.low().isPresent() && (nearest.isEmpty() || reached > least)) {
                    nearest = Optional.of(row);
                    least = reached;
                }
            }
        }
        return position(worst, most, nearest, least);
    }

    /** A dose that reaches the highest of some row is not too little, whatever another row asks for at least. */
    private static Position position(
            Optional<DoseRange> worst, double most, Optional<DoseRange> nearest, double least) {
        if (worst.isEmpty()) {
            return new Position(Side.UNKNOWN, Optional.empty());
        }
        if (Compare.above(most, 1)) {
            return new Position(Side.ABOVE, worst);
        }
        if (nearest.isPresent() && Compare.below(least, 1) && Compare.below(most, 1)) {
            return new Position(Side.BELOW, nearest);
        }
        return new Position(Side.IN, worst);
    }

    /** How many times the highest dose of the row that decides; empty when none can be compared. */
    Optional<Double> timesHighest(Amounts amounts) {
        return position(amounts)
                .row()
                .flatMap(row -> amounts.given(row.unit().perKg())
                        .map(mmol -> mmol / row.unit().calcium_mmol() / row.high()));
    }

    /** "29 to 60 mg/kg", "at most 20 mL", "60 mg/kg". */
    static String words(DoseRange row) {
        String high = Figures.print(row.high()) + " " + row.unit().label();
        return row.low()
                .map(low -> low == row.high() ? high : Figures.print(low) + " to " + high)
                .orElse("at most " + high);
    }
}
