package dev.kossa.review.order;

import dev.kossa.issue.FactMissing;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.Orders.Monitoring;
import dev.kossa.review.line.CheckPlan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the check of an order found.
 *
 * @param verdict what it comes to
 * @param issues what was found; what stops the order first
 * @param quantities what could be computed
 * @param recipe how it is made up; empty when the order must not be given or says too little
 * @param checkSchedule how often the site is to be checked; empty when it does not go into a vein
 * @param monitoring what must be watched
 * @param missing what was not said
 * @param profile the policy profile in force; empty when none was named, and then the strictest values of all profiles hold
 * @param knowledgeVersion which knowledge was used
 */
public record OrderReview(
        Verdict verdict,
        List<OrderIssue> issues,
        Map<Measure, Double> quantities,
        Optional<Recipe> recipe,
        Optional<CheckPlan> checkSchedule,
        List<Monitoring> monitoring,
        List<MissingFact> missing,
        Optional<String> profile,
        String knowledgeVersion) {
    public OrderReview {
        issues = List.copyOf(issues);
        Map<Measure, Double> copy = new EnumMap<>(Measure.class);
        copy.putAll(quantities);
        quantities = Collections.unmodifiableMap(copy);
        monitoring = List.copyOf(monitoring);
        missing = List.copyOf(missing);
    }

    /** A quantity, if it could be computed. */
    public Optional<Double> quantity(Measure measure) {
        return Optional.ofNullable(quantities.get(measure));
    }

    static Verdict verdict(List<OrderIssue> issues) {
        Verdict verdict = Verdict.FINE;
        for (OrderIssue issue : issues) {
            Verdict one = verdict(issue);
            verdict = one.compareTo(verdict) > 0 ? one : verdict;
        }
        return verdict;
    }

    private static Verdict verdict(OrderIssue issue) {
        if (issue.severity() == Severity.ALERT) {
            return Verdict.STOP;
        }
        if (issue.severity() == Severity.INFO) {
            return Verdict.FINE;
        }
        return issue instanceof FactMissing ? Verdict.INCOMPLETE : Verdict.WARN;
    }
}
