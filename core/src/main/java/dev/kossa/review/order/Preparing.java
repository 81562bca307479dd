package dev.kossa.review.order;

import dev.kossa.knowledge.Orders.ConcentrationRange;
import dev.kossa.knowledge.Orders.Diluent;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Preparation;
import dev.kossa.knowledge.Orders.RateLimit;
import dev.kossa.knowledge.Vocabulary.Product;
import java.util.List;
import java.util.Optional;

/** What several checks and the recipe ask of the preparation. */
final class Preparing {
    private Preparing() {}

    /** Of what runs into the vein, be the dose known or not. */
    static Optional<Double> concentration_mmol_per_mL(Case order) {
        return order.product()
                .flatMap(product -> order.said()
                        .concentration()
                        .map(said -> said.calcium_mmol_per_mL(product))
                        .or(() -> order.readyToUse() ? Optional.of(product.calcium_mmol_per_mL()) : Optional.empty()));
    }

    /** The concentrations that hold. */
    static List<ConcentrationRange> concentrations(Case order, Product product) {
        Mode mode = order.mode();
        return order.select(
                order.rows().concentrations(product.drug()), row -> row.mode() == mode && order.mayBe(row.age()));
    }

    /** The rate limit for drug and age; the lowest when the age is not known exactly. */
    static Optional<RateLimit> rateLimit(Case order) {
        Optional<RateLimit> lowest = Optional.empty();
        for (RateLimit row : order.orders().rates()) {
            boolean drug =
                    order.product().filter(p -> p.drug().equals(row.drug())).isPresent();
            if (drug && order.mayBe(row.age()) && (lowest.isEmpty() || mmol(row) < mmol(lowest.get()))) {
                lowest = Optional.of(row);
            }
        }
        return lowest;
    }

    private static double mmol(RateLimit row) {
        return row.most() * row.unit().calcium_mmol();
    }

    /** Of the mixture, linear in the volumes; empty when the source does not say what product or diluent have. */
    static Optional<Double> osmolarity_mOsm_per_L(Case order) {
        Optional<Double> own = order.preparation().flatMap(Preparation::osmolarity_mOsm_per_L);
        Optional<Double> share = concentration_mmol_per_mL(order)
                .flatMap(c -> order.product().map(product -> Math.min(1, c / product.calcium_mmol_per_mL())));
        if (own.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        if (!Compare.below(share.get(), 1)) {
            return own;
        }
        return order.said()
                .diluent()
                .flatMap(order.names()::diluent)
                .flatMap(Diluent::osmolarity_mOsm_per_L)
                .map(diluent -> share.get() * own.get() + (1 - share.get()) * diluent);
    }
}
