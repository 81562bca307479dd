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
    private static final double MIN_PER_H = 60;

    private final Case order;
    private final LaboratoryCheck laboratory;

    FactsCheck(Case order, LaboratoryCheck laboratory) {
        this.order = order;
        this.laboratory = laboratory;
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
        if (!laboratory.knowsCalcium()) {
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
        Optional<WeightSpan> missed = Optional.empty();
        for (WeightSpan span : order.orders().weights()) {
            if (order.mayBe(span.age()) && fits(weight_kg.get(), span)) {
                return;
            }
            missed = span.age().contains(age.get()) ? Optional.of(span) : missed;
        }
        missed.ifPresent(span -> order.add(new WeightImplausible(
                weight_kg.get(),
                Ages.words(age.get()),
                span.low_kg(),
                span.high_kg(),
                order.confusion(Severity.WARNING, List.of(span.basis())))));
    }

    private static boolean fits(double weight_kg, WeightSpan span) {
        return weight_kg >= span.low_kg() && weight_kg <= span.high_kg();
    }

    // --- contradiction

    private void contradiction() {
        pump();
        repetition();
        birth();
    }

    /** A dose cannot be repeated before it has ended. */
    private void repetition() {
        Optional<Double> interval_min = order.said().interval_h().map(hours -> hours * MIN_PER_H);
        Optional<Double> duration_min = order.amounts().flatMap(Amounts::duration_min);
        if (order.mode() == Mode.BOLUS
                && interval_min.isPresent()
                && duration_min
                        .filter(min -> Compare.above(min, interval_min.get()))
                        .isPresent()) {
            order.add(new ContradictoryQuantities(
                    "a dose every " + Figures.print(order.said().interval_h().orElseThrow()) + " h",
                    "each takes " + Figures.print(duration_min.get()) + " min",
                    "a continuous infusion, or another time for one dose was meant.",
                    order.grounds(Severity.WARNING, List.of())));
        }
    }

    private void birth() {
        Optional<Double> weeks = order.patient().gestation_wk();
        Optional<Boolean> preterm = order.patient().preterm();
        if (weeks.isPresent() && preterm.isPresent() && preterm.get() != weeks.get() < Order.PatientFacts.TERM_wk) {
            order.add(new ContradictoryQuantities(
                    "a birth " + (preterm.get() ? "before term" : "at term"),
                    "the pregnancy lasted " + Figures.print(weeks.get()) + " weeks",
                    "one of the two is another one.",
                    order.grounds(Severity.WARNING, List.of())));
        }
    }

    /** The rate of the pump must fit the rate or the time that was ordered besides. */
    private void pump() {
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
