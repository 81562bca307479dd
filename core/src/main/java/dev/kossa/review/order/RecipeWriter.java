package dev.kossa.review.order;

import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.Diluent;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Vocabulary.Product;
import java.util.Comparator;
import java.util.Optional;

/** Writes how an order is made up. */
final class RecipeWriter {
    private static final double MIN_PER_H = 60;

    private final Case order;
    private final Product product;
    private final Amounts amounts;

    private RecipeWriter(Case order, Product product, Amounts amounts) {
        this.order = order;
        this.product = product;
        this.amounts = amounts;
    }

    /** Empty when the amount or the concentration is not known. */
    static Optional<Recipe> write(Case order) {
        return order.product()
                .flatMap(product ->
                        order.amounts().flatMap(amounts -> new RecipeWriter(order, product, amounts).recipe()));
    }

    private Optional<Recipe> recipe() {
        Optional<Double> said = Preparing.concentration_mmol_per_mL(order);
        Optional<Double> concentration = said.or(this::suggested_mmol_per_mL);
        Optional<Double> calcium = calcium_mmol();
        return concentration.flatMap(c -> calcium.map(mmol -> recipe(mmol, c, said.isEmpty())));
    }

    /** Of one dose, or of the time that an infusion is prepared for. */
    private Optional<Double> calcium_mmol() {
        return amounts.mode() == Mode.BOLUS
                ? amounts.dose_mmol()
                : amounts.rate_mmol_per_h().map(mmol -> mmol * infusion_min() / MIN_PER_H);
    }

    private double infusion_min() {
        return amounts.duration_min().orElse(order.rule(OrderRule.RECIPE_SPAN).number() * MIN_PER_H);
    }

    /** The weakest of the proposals that hold; what has none and no range is not proposed. */
    static Optional<Double> suggested_mg_per_mL(Case order, Product product) {
        return Preparing.concentrations(order, product).stream()
                .flatMap(row -> row.suggested_mg_per_mL().stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<Double> suggested_mmol_per_mL() {
        return suggested_mg_per_mL(order, product).map(mg -> mg * AmountUnit.SALT_MG.calcium_mmol(product));
    }

    private Recipe recipe(double calcium_mmol, double concentration_mmol_per_mL, boolean suggested) {
        double product_mL = calcium_mmol / product.calcium_mmol_per_mL();
        double total_mL = calcium_mmol / concentration_mmol_per_mL;
        boolean diluted = Compare.below(concentration_mmol_per_mL, product.calcium_mmol_per_mL());
        Optional<Double> time = amounts.mode() == Mode.BOLUS ? amounts.duration_min() : Optional.of(infusion_min());
        Optional<Double> most_mmol_per_h = Preparing.rateLimit(order)
                .map(limit -> limit.most() * limit.unit().calcium_mmol());
        return new Recipe(
                order.knowledge().vocabulary().label(product.drug()),
                order.salt_mg(calcium_mmol),
                calcium_mmol,
                product_mL,
                diluted ? total_mL - product_mL : 0,
                order.said()
                        .diluent()
                        .map(said ->
                                order.names().diluent(said).map(Diluent::label).orElse(said)),
                order.salt_mg(concentration_mmol_per_mL),
                time,
                time.map(min -> total_mL / min * MIN_PER_H),
                most_mmol_per_h.map(most -> calcium_mmol / most * MIN_PER_H),
                most_mmol_per_h.map(most -> most / concentration_mmol_per_mL),
                TotalsCheck.count(order, calcium_mmol),
                suggested);
    }
}
