package dev.kossa.review.order;

import dev.kossa.issue.Issue;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Monitoring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The check of an order for calcium by vein. */
public final class OrderCheck {
    private static final Comparator<OrderIssue> ORDER =
            Comparator.comparing(OrderIssue::severity).reversed().thenComparing(Issue::type);

    private OrderCheck() {}

    /** Checks an order; the same order and knowledge always give the same review. */
    public static OrderReview of(Order order, Knowledge knowledge) {
        Plausible.Checked checked = Plausible.of(order, knowledge);
        Case found = new Case(checked.order(), knowledge);
        checked.issues().forEach(found::add);
        new ProductCheck(found).check();
        LaboratoryCheck laboratory = new LaboratoryCheck(found);
        new FactsCheck(found, laboratory).check();
        new CompanionCheck(found).check();
        laboratory.check();
        new LineCheck(found).check();
        new PatientCheck(found).check();
        new DoseCheck(found).check();
        new PreparationCheck(found).check();
        new SpeedCheck(found).check();
        new TotalsCheck(found).check();
        List<Monitoring> monitoring = new MonitoringCheck(found).check();
        return review(found, monitoring);
    }

    /**
     * The order mended, where there is only one way to: the same amount, diluted otherwise or over a longer time, so that its own check
     * finds nothing.
     *
     * @param review the review of that order with that knowledge
     */
    public static Optional<Order> mended(Order order, OrderReview review, Knowledge knowledge) {
        return Mending.of(order, review, knowledge);
    }

    private static OrderReview review(Case found, List<Monitoring> monitoring) {
        List<OrderIssue> issues = new ArrayList<>(found.issues());
        issues.sort(ORDER);
        Verdict verdict = OrderReview.verdict(issues);
        return new OrderReview(
                verdict,
                issues,
                Quantities.of(found),
                verdict == Verdict.STOP ? Optional.empty() : RecipeWriter.write(found),
                CheckTimes.of(found),
                monitoring,
                found.missing(),
                found.profile(),
                found.knowledge().version());
    }
}
