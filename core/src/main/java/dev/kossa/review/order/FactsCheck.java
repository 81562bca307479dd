package dev.kossa.review.order;

import dev.kossa.issue.ContradictoryQuantities;
import dev.kossa.issue.Figures;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.RouteNotIntravenous;
import dev.kossa.issue.WeightImplausible;
import dev.kossa.knowledge.OrderRule;
import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Rule;
import dev.kossa.knowledge.Orders.WeightSpan;
import dev.kossa.record.Patient.Age;
import java.util.List;
import java.util.Optional;

/** What must be said for a check, does not fit, or is no vein: rule R2, and weight of R7. */
final class FactsCheck {
    private final Case order;

    FactsCheck(Case order) {
        this.order = order;
    }

    void check() {
        needed();
        asked();
        route();
        weight();
        contradiction();
    }

    // --- missing

    private void needed() {
        Order.Prescription said = order.said();
        if (order.dose().isEmpty()) {
            order.demand("dose", "Which dose, with its unit?");
        }
        if (order.age().isEmpty()) {
            order.ask("age", "How old is the patient?", true);
        }
        boolean perKg = said.dose().filter(dose -> dose.per().perKg()).isPresent();
        if (perKg && order.patient().weight_kg().isEmpty()) {
            order.ask("weight", "What does the patient weigh today?", true);
        }
        if (said.route().isEmpty()) {
            order.ask("route", "By which route?", true);
        }
        if (said.concentration().isEmpty() && !order.readyToUse()) {
            order.ask("concentration", "To which concentration is it diluted, and with what?", true);
        }
        neededTime();
    }

    private void neededTime() {
        Optional<StatedDose> dose = order.dose();
        boolean bolus = order.mode() == Mode.BOLUS;
        boolean rate = dose.filter(d -> d.per().rate()).isPresent();
        boolean daily = dose.filter(d -> d.per().whole() == StatedDose.Per.DAY).isPresent();
        boolean pumpSaid = order.said().rate_mL_per_h().isPresent();
        boolean timeNeeded = bolus ? !pumpSaid || rate && !daily : !rate;
        if (timeNeeded && order.said().duration_min().isEmpty()) {
            order.ask("duration", "Over which time is it given?", true);
        }
        if (bolus && daily && order.said().interval_h().isEmpty()) {
            order.ask("interval", "Into how many doses is the day divided?", true);
        }
    }

    private void asked() {
        Order.Prescription said = order.said();
        if (said.indication() == Indication.UNKNOWN) {
            order.ask("indication", "Why is calcium given?", false);
        }
        if (said.line().isEmpty()) {
            order.ask("line", "Is the line peripheral or central?", false);
        }
        if (said.line().filter(line -> line == LineType.PERIPHERAL).isPresent()
                && said.site().isEmpty()) {
            order.ask("site", "Where does the line enter?", false);
        }
        if (order.patient().activeDrugs().isEmpty()) {
            order.ask("drugs", "Which other drugs does the patient get (ceftriaxone, digoxin)?", false);
        }
        if (order.patient().measurements().isEmpty()) {
            order.ask("calcium", "What is the last calcium, and when was it measured?", false);
        }
        if (order.patient().renalImpairment().isEmpty()) {
            order.ask("kidneys", "Are the kidneys impaired?", false);
        }
    }

    // --- route

    private void route() {
        Rule rule = order.rule(OrderRule.INTRAVENOUS_ONLY);
        order.said()
                .route()
                .filter(route -> !rule.names().contains(route))
                .ifPresent(route -> order.add(new RouteNotIntravenous(
                        order.knowledge().vocabulary().label(route),
                        rule.say(),
                        order.grounds(Severity.ALERT, List.of(rule.basis())))));
    }

    // --- weight

    private void weight() {
        Optional<Double> weight_kg = order.patient().weight_kg();
        Optional<Age> age = order.age();
        if (weight_kg.isEmpty() || age.isEmpty()) {
            return;
        }
        for (WeightSpan span : order.orders().weights()) {
            boolean fits = weight_kg.get() >= span.low_kg() && weight_kg.get() <= span.high_kg();
            if (span.age().contains(age.get()) && !fits) {
                order.add(new WeightImplausible(
                        weight_kg.get(),
                        Ages.words(age.get()),
                        span.low_kg(),
                        span.high_kg(),
                        order.confusion(Severity.WARNING, List.of(span.basis()))));
            }
        }
    }

    // --- contradiction

    /** The rate of the pump must fit the rate or the time that was ordered besides. */
    private void contradiction() {
        Rule tolerance = order.rule(OrderRule.CALCULATION_TOLERANCE);
        Optional<Double> pump = order.said().rate_mL_per_h();
        Optional<Double> computed = order.amounts().flatMap(Amounts::flow_mL_per_h);
        if (pump.isEmpty() || computed.isEmpty()) {
            return;
        }
        double off = Math.abs(pump.get() - computed.get()) / computed.get();
        if (Compare.above(off * 100, tolerance.number())) {
            order.add(new ContradictoryQuantities(
                    "a pump rate of " + Figures.apart(pump.get(), computed.get()) + " mL/h",
                    "dose, concentration and time give " + Figures.apart(computed.get(), pump.get()) + " mL/h",
                    "dose, weight, concentration or time is another one.",
                    order.confusion(Severity.WARNING, List.of(tolerance.basis()))));
        }
    }
}
