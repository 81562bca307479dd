package dev.kossa.review.order;

import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Vocabulary.Product;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.review.line.CheckPlan;
import dev.kossa.review.line.Infusion;
import dev.kossa.review.line.VascularLine;
import java.util.Optional;

/** How often the site of an order is to be checked: what the watch of the line will ask for. */
final class CheckTimes {
    private static final BodySite ANYWHERE = new BodySite(BodySite.WHOLE_BODY, Laterality.UNSTATED);

    private CheckTimes() {}

    /** Empty when it is said that it does not go into a vein. */
    static Optional<CheckPlan> of(Case order) {
        boolean elsewhere = order.said()
                .route()
                .filter(route -> !order.rule(OrderRule.INTRAVENOUS_ONLY).names().contains(route))
                .isPresent();
        if (elsewhere) {
            return Optional.empty();
        }
        return order.age()
                .filter(age -> age.youngest_d() == age.oldest_d())
                .map(age -> KnownPlans.of(order.knowledge())
                        .plan(age.youngest_d(), kind(order), site(order), drug(order), mode(order), () -> plan(order)))
                .orElseGet(() -> plan(order));
    }

    private static Optional<CheckPlan> plan(Case order) {
        return CheckPlan.of(order.age(), kind(order), site(order), drug(order), mode(order), order.knowledge());
    }

    private static BodySite site(Case order) {
        return order.said().site().orElse(ANYWHERE);
    }

    private static Optional<String> drug(Case order) {
        return order.product().map(Product::drug);
    }

    private static VascularLine.Kind kind(Case order) {
        return order.said()
                .line()
                .map(line -> line == LineType.CENTRAL ? VascularLine.Kind.CENTRAL : VascularLine.Kind.PERIPHERAL)
                .orElse(VascularLine.Kind.UNKNOWN);
    }

    /** Without a dose nobody knows. */
    private static Infusion.Mode mode(Case order) {
        if (order.dose().isEmpty() && order.said().mode().isEmpty()) {
            return Infusion.Mode.UNKNOWN;
        }
        return order.mode() == Mode.BOLUS ? Infusion.Mode.INTERMITTENT : Infusion.Mode.CONTINUOUS;
    }
}
