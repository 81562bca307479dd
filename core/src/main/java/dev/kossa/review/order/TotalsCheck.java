package dev.kossa.review.order;

import dev.kossa.issue.ContainerCount;
import dev.kossa.issue.DailyCalcium;
import dev.kossa.issue.DuplicateOrder;
import dev.kossa.issue.FluidVolume;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.GrossLimit;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Preparation;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.knowledge.Orders.Scope;
import java.util.List;
import java.util.Optional;

/** What adds up: calcium and fluid of a day, other orders, ampoules. */
final class TotalsCheck {
    private static final double H_PER_DAY = 24;

    private final Case order;

    TotalsCheck(Case order) {
        this.order = order;
    }

    void check() {
        duplicates();
        daily();
        fluid();
        containers();
    }

    private List<OtherCalcium> others() {
        return order.order().surroundings().otherCalcium().orElse(List.of());
    }

    private void duplicates() {
        if (!others().isEmpty()) {
            Rule rule = order.rule(OrderRule.DUPLICATE_ORDER);
            order.add(new DuplicateOrder(
                    others().stream().map(OtherCalcium::label).toList(),
                    rule.say(),
                    order.grounds(Severity.WARNING, List.of(rule.basis()))));
        }
    }

    /** Of several orders together; of one alone it is a gross overdose. */
    private void daily() {
        Optional<Double> weight_kg = order.patient().weight_kg();
        if (others().isEmpty() || weight_kg.isEmpty()) {
            return;
        }
        double more_mmol = 0;
        for (OtherCalcium other : others()) {
            more_mmol += other.calcium_mmol_per_d().orElse(0.0);
        }
        double own = order.amounts().flatMap(TotalsCheck::day_mmol_per_kg).orElse(0.0);
        double all = own + more_mmol / weight_kg.get();
        order.orders().grossLimits().stream()
                .filter(limit -> limit.of() == Scope.DAY)
                .filter(limit -> order.mayBe(limit.age()))
                .filter(limit -> Compare.above(all, most_mmol(limit)))
                .findFirst()
                .ifPresent(limit -> order.add(new DailyCalcium(
                        all, most_mmol(limit), order.grounds(Severity.ALERT, List.of(limit.basis())))));
    }

    /** A dose whose repetition was not said counts once. */
    private static Optional<Double> day_mmol_per_kg(Amounts amounts) {
        return amounts.day_mmol_per_kg().or(amounts::dose_mmol_per_kg);
    }

    private static double most_mmol(GrossLimit limit) {
        return limit.most() * limit.unit().calcium_mmol() * H_PER_DAY;
    }

    private void fluid() {
        Optional<Double> most = order.patient().fluid_mL_per_kg_per_d();
        Optional<Double> weight_kg = order.patient().weight_kg();
        Optional<Double> volume = order.amounts().flatMap(this::volume_mL_per_d);
        if (most.isEmpty() || weight_kg.isEmpty() || volume.isEmpty()) {
            return;
        }
        double perKg = volume.get() / weight_kg.get();
        if (Compare.above(perKg, most.get())) {
            Rule rule = order.rule(OrderRule.FLUID);
            order.add(new FluidVolume(perKg, most.get(), order.grounds(Severity.WARNING, List.of(rule.basis()))));
        }
    }

    /** A dose whose repetition was not said counts once. */
    private Optional<Double> volume_mL_per_d(Amounts amounts) {
        if (amounts.mode() == Mode.CONTINUOUS) {
            return amounts.flow_mL_per_h().map(flow -> flow * H_PER_DAY);
        }
        double times = order.said().interval_h().map(hours -> H_PER_DAY / hours).orElse(1.0);
        return amounts.volume_mL().map(volume -> volume * times);
    }

    private void containers() {
        Rule rule = order.rule(OrderRule.CONTAINERS);
        Optional<Double> container_mL = order.preparation().flatMap(Preparation::container_mL);
        Optional<Integer> needed = order.amounts().flatMap(Amounts::dose_mmol).flatMap(mmol -> count(order, mmol));
        if (needed.filter(count -> count > rule.number()).isPresent()) {
            order.add(new ContainerCount(
                    needed.get(),
                    container_mL.orElseThrow(),
                    (int) rule.number(),
                    order.confusion(Severity.WARNING, List.of(rule.basis()))));
        }
    }

    /** How many ampoules or bags hold that much calcium; empty when their content is not known. */
    static Optional<Integer> count(Case order, double calcium_mmol) {
        return order.preparation()
                .flatMap(Preparation::container_mL)
                .flatMap(mL -> order.product()
                        .map(product -> calcium_mmol / product.calcium_mmol_per_mL() / mL)
                        .map(TotalsCheck::whole));
    }

    private static int whole(double containers) {
        double down = Math.floor(containers);
        return (int) Math.min(Integer.MAX_VALUE, Compare.above(containers, down) ? down + 1 : down);
    }
}
