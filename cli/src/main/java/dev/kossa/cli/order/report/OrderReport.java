package dev.kossa.cli.order.report;

import dev.kossa.cli.render.Wording;
import dev.kossa.issue.Figures;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Diluent;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Profile;
import dev.kossa.review.line.CheckPlan;
import dev.kossa.review.order.Ages;
import dev.kossa.review.order.Measure;
import dev.kossa.review.order.Order;
import dev.kossa.review.order.OrderCheck;
import dev.kossa.review.order.OrderReview;
import dev.kossa.review.order.StatedConcentration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a view of the check of an order renders.
 *
 * @param order as ordered
 * @param review what the check found
 * @param mended the order as it could be mended, where there is only one way to
 * @param knowledge the knowledge that was used
 * @param asOf moment of the check
 * @param reading what the reader had to say about the input
 * @param others names of further orders for calcium in the input
 */
public record OrderReport(
        Order order,
        OrderReview review,
        Optional<Mended> mended,
        Knowledge knowledge,
        Instant asOf,
        List<Issue> reading,
        List<String> others) {
    public OrderReport {
        reading = List.copyOf(reading);
        others = List.copyOf(others);
    }

    /** A mended order and what its own check found. */
    public record Mended(Order order, OrderReview review) {}

    /** Checks an order. */
    public static OrderReport of(
            Order order, Knowledge knowledge, Instant asOf, List<Issue> reading, List<String> others) {
        OrderReview review = OrderCheck.of(order, knowledge);
        Optional<Mended> mended = OrderCheck.mended(order, review, knowledge)
                .map(better -> new Mended(better, OrderCheck.of(better, knowledge)));
        return new OrderReport(order, review, mended, knowledge, asOf, reading, others);
    }

    /** The order in one line: product, dose, dilution, time. */
    public String ordered() {
        Order.Prescription said = order.prescription();
        List<String> parts = new ArrayList<>();
        parts.add(said.product().map(this::product).orElse("product not said")
                + said.dose().map(dose -> " " + lowest(said) + dose.words()).orElse(", dose not said"));
        said.concentration()
                .map(StatedConcentration::words)
                .ifPresent(words -> parts.add(words.equals("undiluted") ? words : "at " + words));
        said.diluent().ifPresent(diluent -> parts.add("in " + diluent(diluent)));
        said.duration_min().ifPresent(min -> parts.add("over " + minutes(min)));
        said.rate_mL_per_h().ifPresent(rate -> parts.add("pump " + Figures.print(rate) + " mL/h"));
        said.interval_h().ifPresent(hours -> parts.add("every " + Figures.print(hours) + " h"));
        return String.join(", ", parts);
    }

    private static String lowest(Order.Prescription said) {
        return said.lowest().map(dose -> dose.words() + " to ").orElse("");
    }

    private String product(String said) {
        return Optional.ofNullable(knowledge.vocabulary().products().get(said))
                .map(product -> product.label())
                .orElse(said);
    }

    private String diluent(String said) {
        return knowledge
                .orders()
                .diluentIn(said)
                .map(id -> knowledge.orders().diluents().get(id))
                .map(Diluent::label)
                .orElse(said);
    }

    /** Whom it is for, why, and where it goes. What was not said is left out here; the check asks for what it needs. */
    public String forWhom() {
        Order.Prescription said = order.prescription();
        List<String> parts = new ArrayList<>();
        order.patient().age().map(Ages::words).ifPresent(parts::add);
        order.patient().weight_kg().ifPresent(kg -> parts.add(Figures.print(kg) + " kg"));
        order.patient().gestation_wk().ifPresent(weeks -> parts.add("born at " + Figures.print(weeks) + " weeks"));
        if (said.indication() != Indication.UNKNOWN) {
            parts.add(Optional.ofNullable(knowledge.orders().reasons().get(said.indication()))
                    .map(reason -> reason.label())
                    .orElse(""));
        }
        said.line().ifPresent(line -> parts.add(line.name().toLowerCase(Locale.ROOT) + " line"));
        said.site()
                .ifPresent(site -> parts.add(knowledge.vocabulary().bodySites().label(site)));
        return parts.isEmpty() ? "Nothing was said of the patient" : Wording.capital(String.join(", ", parts));
    }

    /** "45 min", "24 h". */
    public static String minutes(double min) {
        return min >= 120 && min % 60 == 0 ? Figures.print(min / 60) + " h" : Figures.print(min) + " min";
    }

    /** Where an order was read: "MedicationRequest/17"; empty when options said it. */
    public static String document(Order order) {
        return order.origin().map(origin -> origin.document()).orElse("");
    }

    /** Which policy holds. */
    public String policy() {
        return knowledge.profile().map(Profile::label).orElse("no profile, so the strictest values hold");
    }

    /** A quantity with its unit: "60 mg/kg". */
    public Optional<String> quantity(Measure measure, String unit) {
        return review.quantity(measure).map(value -> Figures.print(value) + " " + unit);
    }

    /** "every hour", "every 5 to 10 min". */
    public static String interval(CheckPlan plan) {
        String every = duration(plan.every());
        return plan.from().equals(plan.every())
                ? "every " + every
                : "every " + plan.from().toMinutes() + " to " + every;
    }

    private static String duration(Duration time) {
        long minutes = time.toMinutes();
        return minutes % 60 == 0 ? minutes / 60 == 1 ? "hour" : minutes / 60 + " h" : minutes + " min";
    }

    /** What the reader had to say, words without meaning excepted. */
    public List<Issue> data() {
        return reading.stream().filter(issue -> !(issue instanceof NotMapped)).toList();
    }

    /** Words that were not understood. */
    public List<NotMapped> notMapped() {
        return reading.stream()
                .filter(NotMapped.class::isInstance)
                .map(NotMapped.class::cast)
                .toList();
    }
}
