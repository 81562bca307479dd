package dev.kossa.review.order;

import dev.kossa.issue.Figures;
import dev.kossa.issue.Grounds;
import dev.kossa.issue.ImpossibleQuantity;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.OrderIssue;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Orders.Reason;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.record.Patient.Age;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes quantities out of an order that cannot be, and says so of each. */
final class Plausible {
    private static final String POSSIBLE = "";
    private static final String POSITIVE = "above 0";

    /** Wide on purpose: days or kilograms written for weeks and years lie outside. */
    private static final double LEAST_GESTATION_wk = 15;

    private static final double MOST_GESTATION_wk = 50;
    private static final double OLDEST_a = 130;
    private static final double DAYS_PER_YEAR = 365.25;

    private final Order order;
    private final boolean emergency;
    private final List<OrderIssue> issues = new ArrayList<>();

    private Plausible(Order order, boolean emergency) {
        this.order = order;
        this.emergency = emergency;
    }

    /** An order without impossible quantities, and what was said of them. */
    record Checked(Order order, List<OrderIssue> issues) {}

    static Checked of(Order order, Knowledge knowledge) {
        boolean emergency = Optional.ofNullable(
                        knowledge.orders().reasons().get(order.prescription().indication()))
                .filter(Reason::emergency)
                .isPresent();
        Plausible plausible = new Plausible(order, emergency);
        Order checked = new Order(
                plausible.prescription(order.prescription()),
                plausible.patient(order.patient(), knowledge.vocabulary().analyte("weight")),
                plausible.surroundings(order.surroundings()),
                order.origin());
        return new Checked(checked, plausible.issues);
    }

    private Order.Prescription prescription(Order.Prescription said) {
        return new Order.Prescription(
                said.product(),
                said.dose().filter(dose -> positive("dose", dose.value(), " " + dose.unitLabel())),
                said.lowest().filter(lowest -> zeroOrMore("lowest dose", lowest.value(), " " + lowest.unitLabel())),
                said.mode(),
                said.route(),
                said.line(),
                said.site(),
                said.concentration().filter(c -> positive("concentration", c.value(), c.unitLabel())),
                said.diluent(),
                said.duration_min().filter(min -> positiveBesides("duration", min, " min")),
                said.rate_mL_per_h().filter(rate -> positive("rate", rate, " mL/h")),
                said.interval_h().filter(hours -> positiveBesides("interval", hours, " h")),
                said.indication());
    }

    private Order.PatientFacts patient(Order.PatientFacts said, Optional<Analyte> weight) {
        return new Order.PatientFacts(
                said.age().filter(this::possible),
                said.weight_kg().filter(kg -> possible(kg, weight)),
                said.gestation_wk().filter(this::possibleGestation),
                said.preterm(),
                said.renalImpairment(),
                said.activeDrugs(),
                said.measurements(),
                said.asOf(),
                said.fluid_mL_per_kg_per_d().filter(mL -> positiveBesides("most fluid", mL, " mL/kg/d")));
    }

    // --- what surrounds it

    private Order.Surroundings surroundings(Order.Surroundings said) {
        return new Order.Surroundings(
                said.coInfusions(),
                said.otherCalcium()
                        .map(others -> others.stream().map(this::possible).toList()),
                said.monitoring(),
                said.infiltrationGrade().filter(this::possibleGrade));
    }

    private OtherCalcium possible(OtherCalcium other) {
        return new OtherCalcium(
                other.label(),
                other.calcium_mmol_per_d().filter(mmol -> zeroOrMore("calcium of another order", mmol, " mmol/d")));
    }

    private boolean possibleGrade(int grade) {
        return zeroOrMore("grade of the infiltration", grade, "");
    }

    // --- what is possible

    private boolean possible(Age age) {
        boolean possible = age.youngest_d() >= 0
                && age.oldest_d() >= age.youngest_d()
                && age.oldest_d() <= OLDEST_a * DAYS_PER_YEAR;
        return besides(
                "age",
                age.youngest_d(),
                " days",
                possible ? POSSIBLE : "0 days to " + Figures.print(OLDEST_a) + " years");
    }

    private boolean possible(double weight_kg, Optional<Analyte> weight) {
        double low = weight.map(Analyte::plausible_low).orElse(0.0);
        double high = weight.map(Analyte::plausible_high).orElse(Double.MAX_VALUE);
        boolean possible = weight_kg > 0 && weight_kg >= low && weight_kg <= high;
        return confusing("weight", weight_kg, " kg", possible ? POSSIBLE : between(low, high, " kg"));
    }

    private boolean possibleGestation(double weeks) {
        boolean possible = weeks >= LEAST_GESTATION_wk && weeks <= MOST_GESTATION_wk;
        return besides(
                "gestation",
                weeks,
                " weeks",
                possible ? POSSIBLE : between(LEAST_GESTATION_wk, MOST_GESTATION_wk, " weeks"));
    }

    private static String between(double low, double high, String unit) {
        return Figures.print(low) + " to " + Figures.print(high) + unit;
    }

    /** How much calcium it is. */
    private boolean positive(String what, double value, String unit) {
        return confusing(what, value, unit, isPositive(value) ? POSSIBLE : POSITIVE);
    }

    /** Not how much calcium it is. */
    private boolean positiveBesides(String what, double value, String unit) {
        return besides(what, value, unit, isPositive(value) ? POSSIBLE : POSITIVE);
    }

    /** Not how much calcium it is, and may be nothing. */
    private boolean zeroOrMore(String what, double value, String unit) {
        return besides(what, value, unit, value >= 0 && Double.isFinite(value) ? POSSIBLE : "0 or more");
    }

    private static boolean isPositive(double value) {
        return value > 0 && Double.isFinite(value);
    }

    // --- what is not

    /** Confusion of the dose interrupts in an emergency too. */
    private boolean confusing(String what, double value, String unit, String wanted) {
        return said(what, value, unit, wanted, Severity.ALERT);
    }

    /** In an emergency it only is noted. */
    private boolean besides(String what, double value, String unit, String wanted) {
        return said(what, value, unit, wanted, emergency ? Severity.INFO : Severity.ALERT);
    }

    /** @param wanted what would be possible; empty when the value is */
    private boolean said(String what, double value, String unit, String wanted, Severity severity) {
        if (wanted.isEmpty()) {
            return true;
        }
        Grounds grounds = new Grounds(severity, order.origin().map(List::of).orElse(List.of()), List.of(), "");
        issues.add(new ImpossibleQuantity(what, Figures.print(value) + unit, wanted, grounds));
        return false;
    }
}
