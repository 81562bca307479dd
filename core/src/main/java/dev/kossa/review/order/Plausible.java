package dev.kossa.review.order;

import dev.kossa.issue.Figures;
import dev.kossa.issue.Grounds;
import dev.kossa.issue.ImpossibleQuantity;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.record.Patient.Age;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes quantities out of an order that cannot be, and says so of each. */
final class Plausible {
    private static final String POSITIVE = "above 0";

    private final Order order;
    private final List<OrderIssue> issues = new ArrayList<>();

    private Plausible(Order order) {
        this.order = order;
    }

    /** An order without impossible quantities, and what was said of them. */
    record Checked(Order order, List<OrderIssue> issues) {}

    static Checked of(Order order, Knowledge knowledge) {
        Plausible plausible = new Plausible(order);
        Order checked = new Order(
                plausible.prescription(order.prescription()),
                plausible.patient(order.patient(), knowledge.vocabulary().analyte("weight")),
                order.surroundings(),
                order.origin());
        return new Checked(checked, plausible.issues);
    }

    private Order.Prescription prescription(Order.Prescription said) {
        return new Order.Prescription(
                said.product(),
                said.dose().filter(dose -> positive("dose", dose.value(), " " + dose.unitLabel())),
                said.mode(),
                said.route(),
                said.line(),
                said.site(),
                said.concentration().filter(c -> positive("concentration", c.value(), c.unitLabel())),
                said.diluent(),
                said.duration_min().filter(min -> positive("duration", min, " min")),
                said.rate_mL_per_h().filter(rate -> positive("rate", rate, " mL/h")),
                said.interval_h().filter(hours -> positive("interval", hours, " h")),
                said.indication());
    }

    private Order.PatientFacts patient(Order.PatientFacts said, Optional<Analyte> weight) {
        return new Order.PatientFacts(
                said.age().filter(this::possible),
                said.weight_kg().filter(kg -> possible(kg, weight)),
                said.gestation_wk().filter(weeks -> positive("gestation", weeks, " weeks")),
                said.preterm(),
                said.renalImpairment(),
                said.activeDrugs(),
                said.measurements(),
                said.asOf(),
                said.fluid_mL_per_kg_per_d().filter(mL -> positive("most fluid", mL, " mL/kg/d")));
    }

    private boolean possible(Age age) {
        boolean possible =
                Double.isFinite(age.oldest_d()) && age.youngest_d() >= 0 && age.oldest_d() >= age.youngest_d();
        if (!possible) {
            impossible("age", Figures.print(age.youngest_d()) + " days", "0 or more");
        }
        return possible;
    }

    private boolean possible(double weight_kg, Optional<Analyte> weight) {
        double low = weight.map(Analyte::plausible_low).orElse(0.0);
        double high = weight.map(Analyte::plausible_high).orElse(Double.MAX_VALUE);
        boolean possible = weight_kg > 0 && weight_kg >= low && weight_kg <= high;
        if (!possible) {
            impossible(
                    "weight",
                    Figures.print(weight_kg) + " kg",
                    Figures.print(low) + " to " + Figures.print(high) + " kg");
        }
        return possible;
    }

    private boolean positive(String what, double value, String unit) {
        boolean possible = value > 0 && Double.isFinite(value);
        if (!possible) {
            impossible(what, Figures.print(value) + unit, POSITIVE);
        }
        return possible;
    }

    private void impossible(String what, String value, String possible) {
        Grounds grounds =
                new Grounds(Severity.ALERT, order.origin().map(List::of).orElse(List.of()), List.of(), "");
        issues.add(new ImpossibleQuantity(what, value, possible, grounds));
    }
}
