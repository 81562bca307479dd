package dev.kossa.review.order;

import dev.kossa.issue.DurationTooShort;
import dev.kossa.issue.OrderIssue;
import dev.kossa.issue.PremixDiluted;
import dev.kossa.issue.RateAboveLimit;
import dev.kossa.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends an order where there is only one way to: the amount stays as ordered, and only how it is diluted and how long it takes may change.
 * A mend counts only if its own check finds nothing. Product, dose, route and patient are never touched: what is wrong there has more than
 * one explanation, and a person must say which.
 */
final class Mending {
    private static final double STEP_min = 5;

    private final Order order;
    private final OrderReview review;
    private final Knowledge knowledge;

    private Mending(Order order, OrderReview review, Knowledge knowledge) {
        this.order = order;
        this.review = review;
        this.knowledge = knowledge;
    }

    /** The mended order; empty when there is nothing to mend or more than one way to. */
    static Optional<Order> of(Order order, OrderReview review, Knowledge knowledge) {
        return review.verdict() == Verdict.FINE ? Optional.empty() : new Mending(order, review, knowledge).mended();
    }

    private Optional<Order> mended() {
        for (Order candidate : candidates()) {
            if (OrderCheck.of(candidate, knowledge).verdict() == Verdict.FINE) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The least change first. */
    private List<Order> candidates() {
        List<Order> candidates = new ArrayList<>();
        Optional<Order> slower = slower(order);
        Optional<Order> diluted = diluted();
        slower.ifPresent(candidates::add);
        diluted.ifPresent(candidates::add);
        diluted.flatMap(this::slower).ifPresent(candidates::add);
        return candidates;
    }

    // --- longer

    private Optional<Order> slower(Order from) {
        double least_min = 0;
        for (OrderIssue issue : review.issues()) {
            if (issue instanceof RateAboveLimit fast) {
                least_min = Math.max(least_min, fast.shortest_min());
            } else if (issue instanceof DurationTooShort quick) {
                least_min = Math.max(least_min, quick.least_min());
            }
        }
        return least_min > 0 ? Optional.of(over(from, Math.ceil(least_min / STEP_min) * STEP_min)) : Optional.empty();
    }

    /** A rate of the pump that was said gives way: it was said for the shorter time. */
    private static Order over(Order order, double duration_min) {
        Order.Prescription said = order.prescription();
        return order.with(new Order.Prescription(
                said.product(),
                said.dose(),
                said.lowest(),
                said.mode(),
                said.route(),
                said.line(),
                said.site(),
                said.concentration(),
                said.diluent(),
                Optional.of(duration_min),
                Optional.empty(),
                said.interval_h(),
                said.indication()));
    }

    // --- diluted

    private Optional<Order> diluted() {
        boolean premix = review.issues().stream().anyMatch(PremixDiluted.class::isInstance);
        if (premix) {
            return Optional.of(at(Optional.empty(), Optional.empty()));
        }
        Case here = new Case(order, knowledge);
        return here.product()
                .flatMap(product -> RecipeWriter.suggested_mg_per_mL(here, product))
                .map(mg -> new StatedConcentration(mg, StatedConcentration.Unit.SALT_MG_PER_ML))
                .filter(proposed -> !order.prescription().concentration().equals(Optional.of(proposed)))
                .map(proposed -> at(Optional.of(proposed), order.prescription().diluent()));
    }

    /** The pump rate was said for another mixture. */
    private Order at(Optional<StatedConcentration> concentration, Optional<String> diluent) {
        Order.Prescription said = order.prescription();
        return order.with(new Order.Prescription(
                said.product(),
                said.dose(),
                said.lowest(),
                said.mode(),
                said.route(),
                said.line(),
                said.site(),
                concentration,
                diluent,
                said.duration_min(),
                Optional.empty(),
                said.interval_h(),
                said.indication()));
    }
}
