package dev.kossa.review.order;

import dev.kossa.issue.ChlorideOnPeripheralLine;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OpenInfiltration;
import dev.kossa.issue.RiskySite;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import java.util.List;
import java.util.Optional;

/** The line and its site: rules R10 and R15. */
final class LineCheck {
    private final Case order;

    LineCheck(Case order) {
        this.order = order;
    }

    void check() {
        chloride();
        site();
        infiltration();
    }

    private void chloride() {
        Optional<LineType> line = order.said().line();
        if (!Salts.isChloride(order.product())) {
            return;
        }
        Rule rule = order.rule(OrderRule.CHLORIDE_LINE);
        if (line.isEmpty()) {
            order.add(new ChlorideOnPeripheralLine(
                    false, rule.say(), order.grounds(Severity.WARNING, List.of(rule.basis()))));
        } else if (line.get() == LineType.PERIPHERAL) {
            order.add(new ChlorideOnPeripheralLine(
                    true, rule.say(), order.grounds(Severity.WARNING, List.of(rule.basis()))));
        }
    }

    private void site() {
        Optional<BodySite> site = order.said().site();
        boolean central =
                order.said().line().filter(line -> line == LineType.CENTRAL).isPresent();
        if (site.isEmpty() || central) {
            return;
        }
        BodySites tree = order.knowledge().vocabulary().bodySites();
        for (Orders.RiskySite risky : order.orders().riskySites()) {
            if (risky.regions().stream().anyMatch(region -> tree.within(site.get(), region))) {
                boolean warns = order.product()
                        .filter(product -> risky.warns().contains(product.drug()))
                        .isPresent();
                order.add(new RiskySite(
                        risky.label(),
                        risky.say(),
                        order.grounds(warns ? Severity.WARNING : Severity.INFO, List.of(risky.basis()))));
            }
        }
    }

    private void infiltration() {
        Rule rule = order.rule(OrderRule.OPEN_INFILTRATION);
        order.order()
                .surroundings()
                .infiltrationGrade()
                .filter(grade -> grade >= rule.number())
                .ifPresent(grade -> order.add(
                        new OpenInfiltration(grade, rule.say(), order.grounds(Severity.ALERT, List.of(rule.basis())))));
    }
}
