package dev.kossa.review.order;

import dev.kossa.issue.DurationTooShort;
import dev.kossa.issue.Figures;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.RateAboveLimit;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.RateLimit;
import dev.kossa.knowledge.Orders.ShortestTime;
import dev.kossa.knowledge.Vocabulary.Product;
import java.util.List;
import java.util.Optional;

/** How fast it runs: rule R9. */
final class SpeedCheck {
    private static final double MIN_PER_H = 60;

    private final Case order;

    SpeedCheck(Case order) {
        this.order = order;
    }

    void check() {
        Optional<Amounts> amounts = order.amounts();
        if (amounts.isEmpty()) {
            return;
        }
        Preparing.rateLimit(order).ifPresent(limit -> limit(amounts.get(), limit));
        if (amounts.get().mode() == Mode.BOLUS) {
            amounts.get().duration_min().ifPresent(this::shortest);
        }
    }

    private void limit(Amounts amounts, RateLimit limit) {
        Optional<Double> rate =
                amounts.rate_mmol_per_h().map(mmol -> mmol / limit.unit().calcium_mmol());
        if (rate.filter(value -> Compare.above(value, limit.most())).isEmpty()) {
            return;
        }
        String unit = " " + limit.unit().label();
        double shortest_min = amounts.dose_mmol()
                .map(mmol -> mmol / limit.most() / limit.unit().calcium_mmol() * MIN_PER_H)
                .orElse(0.0);
        order.add(new RateAboveLimit(
                Figures.apart(rate.get(), limit.most()) + unit,
                Figures.print(limit.most()) + unit,
                order.product().map(Product::label).orElse("") + ", " + Ages.words(limit.age()),
                shortest_min,
                order.grounds(Severity.ALERT, List.of(limit.basis()))));
    }

    /** The longest of the shortest times that hold. */
    private void shortest(double duration_min) {
        Optional<ShortestTime> longest = Optional.empty();
        for (ShortestTime row : order.orders().shortestTimes()) {
            boolean about = order.holds(row)
                    && order.product().filter(p -> p.drug().equals(row.drug())).isPresent()
                    && order.mayBe(row.age());
            if (about && (longest.isEmpty() || row.least_min() > longest.get().least_min())) {
                longest = Optional.of(row);
            }
        }
        longest.filter(row -> Compare.below(duration_min, row.least_min()))
                .ifPresent(row -> order.add(new DurationTooShort(
                        duration_min,
                        row.least_min(),
                        order.grounds(Severity.WARNING, List.of(row.basis()), order.policy(row)))));
    }
}
