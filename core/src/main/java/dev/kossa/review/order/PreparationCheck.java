package dev.kossa.review.order;

import dev.kossa.issue.ConcentrationOutOfRange;
import dev.kossa.issue.DiluentNotListed;
import dev.kossa.issue.Figures;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OsmolarityHigh;
import dev.kossa.issue.PremixDiluted;
import dev.kossa.issue.StrengthImpossible;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.ConcentrationRange;
import dev.kossa.knowledge.Orders.Diluent;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.knowledge.Vocabulary.Product;
import java.util.List;
import java.util.Optional;

/** What runs into the vein: rule R8. */
final class PreparationCheck {
    private final Case order;

    PreparationCheck(Case order) {
        this.order = order;
    }

    void check() {
        diluent();
        Optional<Product> product = order.product();
        if (product.isEmpty()) {
            return;
        }
        Optional<Double> concentration = Preparing.concentration_mmol_per_mL(order);
        if (concentration
                .filter(c -> Compare.above(c, product.get().calcium_mmol_per_mL()))
                .isPresent()) {
            order.add(new StrengthImpossible(
                    order.salt_mg(concentration.get()),
                    product.get().label(),
                    product.get().salt_mg_per_mL(),
                    order.confusion(
                            Severity.ALERT,
                            order.preparation().map(row -> List.of(row.basis())).orElse(List.of()))));
            return;
        }
        if (order.readyToUse()) {
            premix(product.get(), concentration);
        } else {
            concentration.ifPresent(mmol -> range(product.get(), order.salt_mg(mmol)));
        }
        osmolarity();
    }

    private void diluent() {
        Optional<String> said = order.said().diluent();
        if (said.isEmpty()) {
            return;
        }
        List<Diluent> listed =
                order.select(List.copyOf(order.orders().diluents().values()), row -> true);
        boolean known =
                said.flatMap(order.names()::diluent).filter(listed::contains).isPresent();
        if (!known) {
            order.add(new DiluentNotListed(
                    said.get(),
                    listed.stream().map(Diluent::label).toList(),
                    order.grounds(
                            Severity.WARNING,
                            listed.stream().map(Diluent::basis).toList())));
        }
    }

    private void premix(Product product, Optional<Double> concentration) {
        boolean weaker = concentration
                .filter(c -> Compare.below(c, product.calcium_mmol_per_mL()))
                .isPresent();
        boolean mixed = order.said().diluent().isPresent()
                && order.said().concentration().isEmpty();
        if (weaker || mixed) {
            Rule rule = order.rule(OrderRule.PREMIX);
            order.add(new PremixDiluted(
                    product.label(), rule.say(), order.grounds(Severity.WARNING, List.of(rule.basis()))));
        }
    }

    // --- concentration

    private void range(Product product, double mg_per_mL) {
        Optional<ConcentrationRange> strongest = Optional.empty();
        Optional<ConcentrationRange> weakest = Optional.empty();
        for (ConcentrationRange row : Preparing.concentrations(order, product)) {
            if (strongest.isEmpty() || row.high_mg_per_mL() < strongest.get().high_mg_per_mL()) {
                strongest = Optional.of(row);
            }
            if (weakest.isEmpty() || low(row) > low(weakest.get())) {
                weakest = Optional.of(row);
            }
        }
        strongest
                .filter(row -> Compare.above(mg_per_mL, row.high_mg_per_mL()))
                .ifPresent(row -> outOfRange(mg_per_mL, true, row));
        weakest.filter(row -> Compare.below(mg_per_mL, low(row))).ifPresent(row -> outOfRange(mg_per_mL, false, row));
    }

    private static double low(ConcentrationRange row) {
        return row.low_mg_per_mL().orElse(0.0);
    }

    private void outOfRange(double mg_per_mL, boolean above, ConcentrationRange row) {
        Rule evidence = order.rule(OrderRule.DILUTION_EVIDENCE);
        String high = Figures.print(row.high_mg_per_mL()) + " mg/mL";
        order.add(new ConcentrationOutOfRange(
                mg_per_mL,
                above,
                row.low_mg_per_mL()
                        .map(low -> Figures.print(low) + " to " + high)
                        .orElse("at most " + high),
                evidence.say(),
                order.grounds(Severity.WARNING, List.of(row.basis(), evidence.basis()), order.policy(row))));
    }

    // --- osmolarity

    private void osmolarity() {
        Rule rule = order.rule(OrderRule.PERIPHERAL_OSMOLARITY);
        boolean peripheral =
                order.said().line().filter(line -> line == LineType.PERIPHERAL).isPresent();
        Preparing.osmolarity_mOsm_per_L(order)
                .filter(value -> peripheral && Compare.above(value, rule.number()))
                .ifPresent(value -> order.add(new OsmolarityHigh(
                        value, rule.number(), order.grounds(Severity.WARNING, List.of(rule.basis())))));
    }
}
