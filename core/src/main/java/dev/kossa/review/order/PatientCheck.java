package dev.kossa.review.order;

import dev.kossa.issue.AluminiumLoad;
import dev.kossa.issue.ChlorideInArrest;
import dev.kossa.issue.Figures;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.RenalImpairment;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.DoseRange;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Rule;
import java.util.List;
import java.util.Optional;

/** The patient's kidneys and heart: rule R12, and the contraindication of chloride in arrest. */
final class PatientCheck {
    private final Case order;

    PatientCheck(Case order) {
        this.order = order;
    }

    void check() {
        boolean kidneys = order.patient().renalImpairment().orElse(false);
        if (kidneys) {
            renal();
        }
        boolean preterm = order.patient().beforeTerm().orElse(false);
        if (kidneys || preterm) {
            Rule rule = order.rule(OrderRule.ALUMINIUM);
            order.add(new AluminiumLoad(rule.say(), order.grounds(Severity.INFO, List.of(rule.basis()))));
        }
        if (order.said().indication() == Indication.CARDIAC_ARREST && Salts.isChloride(order.product())) {
            Rule rule = order.rule(OrderRule.CHLORIDE_IN_ARREST);
            order.add(new ChlorideInArrest(rule.say(), order.grounds(Severity.INFO, List.of(rule.basis()))));
        }
    }

    private void renal() {
        Rule rule = order.rule(OrderRule.RENAL_LOWEST_DOSE);
        Optional<DoseRange> lowest =
                order.product().flatMap(product -> Ranges.of(order, product).lowest());
        order.add(new RenalImpairment(
                rule.say(),
                lowest.flatMap(DoseRange::low)
                        .map(low -> Figures.print(low) + " "
                                + lowest.orElseThrow().unit().label())
                        .orElse(""),
                order.grounds(Severity.INFO, List.of(rule.basis()))));
    }
}
