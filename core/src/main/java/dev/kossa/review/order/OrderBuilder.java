package dev.kossa.review.order;

import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Watch;
import dev.kossa.record.BodySite;
import dev.kossa.record.Measurement;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient.Age;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts an {@link Order} together from what was said; what was not said stays empty. */
public final class OrderBuilder {
    private Optional<String> product = Optional.empty();
    private Optional<StatedDose> dose = Optional.empty();
    private Optional<StatedDose> lowest = Optional.empty();
    private Optional<Mode> mode = Optional.empty();
    private Optional<String> route = Optional.empty();
    private Optional<LineType> line = Optional.empty();
    private Optional<BodySite> site = Optional.empty();
    private Optional<StatedConcentration> concentration = Optional.empty();
    private Optional<String> diluent = Optional.empty();
    private Optional<Double> duration_min = Optional.empty();
    private Optional<Double> rate_mL_per_h = Optional.empty();
    private Optional<Double> interval_h = Optional.empty();
    private Indication indication = Indication.UNKNOWN;
    private Optional<Age> age = Optional.empty();
    private Optional<Double> weight_kg = Optional.empty();
    private Optional<Double> gestation_wk = Optional.empty();
    private Optional<Boolean> preterm = Optional.empty();
    private Optional<Boolean> renalImpairment = Optional.empty();
    private Optional<List<String>> activeDrugs = Optional.empty();
    private final List<Measurement> measurements = new ArrayList<>();
    private Optional<Instant> asOf = Optional.empty();
    private Optional<Double> fluid_mL_per_kg_per_d = Optional.empty();
    private Optional<List<CoInfusion>> coInfusions = Optional.empty();
    private Optional<List<OtherCalcium>> otherCalcium = Optional.empty();
    private Optional<Set<Watch>> monitoring = Optional.empty();
    private Optional<Integer> infiltrationGrade = Optional.empty();
    private Optional<Origin> origin = Optional.empty();

    /** The order as it was put together so far. */
    public Order build() {
        return new Order(
                new Order.Prescription(
                        product,
                        dose,
                        lowest,
                        mode,
                        route,
                        line,
                        site,
                        concentration,
                        diluent,
                        duration_min,
                        rate_mL_per_h,
                        interval_h,
                        indication),
                new Order.PatientFacts(
                        age,
                        weight_kg,
                        gestation_wk,
                        preterm,
                        renalImpairment,
                        activeDrugs,
                        measurements,
                        asOf,
                        fluid_mL_per_kg_per_d),
                new Order.Surroundings(coInfusions, otherCalcium, monitoring, infiltrationGrade),
                origin);
    }

    // --- what is ordered

    /** Id or words of a product. */
    public OrderBuilder product(String said) {
        product = Optional.of(said);
        return this;
    }

    /** The dose or rate; of a range the highest. */
    public OrderBuilder dose(StatedDose said) {
        dose = Optional.of(said);
        return this;
    }

    /**
     * The dose or rate: "60 mg/kg".
     *
     * @throws IllegalArgumentException when it is not a number with a known unit
     */
    public OrderBuilder dose(String said) {
        return dose(StatedDose.parse(said)
                .orElseThrow(() -> new IllegalArgumentException("The dose (" + said
                        + ") is not a number with a unit.\nMaybe 60 mg/kg, 0.14 mmol/kg or 13 mg/kg/h was meant.")));
    }

    /** The lowest dose or rate of a range. */
    public OrderBuilder lowest(StatedDose said) {
        lowest = Optional.of(said);
        return this;
    }

    /** One dose or at a rate. */
    public OrderBuilder mode(Mode said) {
        mode = Optional.of(said);
        return this;
    }

    /** Id of a route. */
    public OrderBuilder route(String said) {
        route = Optional.of(said);
        return this;
    }

    /** Where the line ends. */
    public OrderBuilder line(LineType said) {
        line = Optional.of(said);
        return this;
    }

    /** Where the line enters. */
    public OrderBuilder site(BodySite said) {
        site = Optional.of(said);
        return this;
    }

    /** Of what runs into the vein. */
    public OrderBuilder concentration(StatedConcentration said) {
        concentration = Optional.of(said);
        return this;
    }

    /**
     * Of what runs into the vein: "20 mg/mL", "1 in 5", "undiluted".
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public OrderBuilder concentration(String said) {
        return concentration(StatedConcentration.parse(said)
                .orElseThrow(() -> new IllegalArgumentException("The concentration (" + said
                        + ") is not a number with a unit.\nMaybe 20 mg/mL, 1 in 5 or undiluted was meant.")));
    }

    /** Id or words of a diluent. */
    public OrderBuilder diluent(String said) {
        diluent = Optional.of(said);
        return this;
    }

    /** Time for one dose, or how long an infusion runs, minutes. */
    public OrderBuilder duration_min(double said) {
        duration_min = Optional.of(said);
        return this;
    }

    /** Rate of the pump, mL/h. */
    public OrderBuilder rate_mL_per_h(double said) {
        rate_mL_per_h = Optional.of(said);
        return this;
    }

    /** Time between two doses, hours. */
    public OrderBuilder interval_h(double said) {
        interval_h = Optional.of(said);
        return this;
    }

    /** Why. */
    public OrderBuilder indication(Indication said) {
        indication = said;
        return this;
    }

    // --- for whom

    /** Between which ages. */
    public OrderBuilder age(Age said) {
        age = Optional.of(said);
        return this;
    }

    /** Exact age, days. */
    public OrderBuilder age_d(double said) {
        return age(new Age(said, said));
    }

    /** Body weight, kg. */
    public OrderBuilder weight_kg(double said) {
        weight_kg = Optional.of(said);
        return this;
    }

    /** Weeks of pregnancy at birth. */
    public OrderBuilder gestation_wk(double said) {
        gestation_wk = Optional.of(said);
        return this;
    }

    /** Whether born before 37 weeks. */
    public OrderBuilder preterm(boolean said) {
        preterm = Optional.of(said);
        return this;
    }

    /** Whether the kidneys are impaired. */
    public OrderBuilder renalImpairment(boolean said) {
        renalImpairment = Optional.of(said);
        return this;
    }

    /** Ids or names of all drugs that the patient gets. */
    public OrderBuilder activeDrugs(List<String> said) {
        activeDrugs = Optional.of(said);
        return this;
    }

    /** One value of calcium or phosphate. */
    public OrderBuilder measurement(Measurement said) {
        measurements.add(said);
        return this;
    }

    /** The moment of the order. */
    public OrderBuilder asOf(Instant said) {
        asOf = Optional.of(said);
        return this;
    }

    /** Most fluid of a day, mL/kg. */
    public OrderBuilder fluid_mL_per_kg_per_d(double said) {
        fluid_mL_per_kg_per_d = Optional.of(said);
        return this;
    }

    // --- what surrounds it

    /** All that runs at the same time. */
    public OrderBuilder coInfusions(List<CoInfusion> said) {
        coInfusions = Optional.of(said);
        return this;
    }

    /** One more thing that runs at the same time. */
    public OrderBuilder coInfusion(CoInfusion said) {
        List<CoInfusion> all = new ArrayList<>(coInfusions.orElse(List.of()));
        all.add(said);
        return coInfusions(all);
    }

    /** All other active orders for calcium by vein. */
    public OrderBuilder otherCalcium(List<OtherCalcium> said) {
        otherCalcium = Optional.of(said);
        return this;
    }

    /** All that was ordered to be watched. */
    public OrderBuilder monitoring(Set<Watch> said) {
        monitoring = Optional.of(said.isEmpty() ? Set.of() : EnumSet.copyOf(said));
        return this;
    }

    /** Grade of an infiltration at the site that is still open. */
    public OrderBuilder infiltrationGrade(int said) {
        infiltrationGrade = Optional.of(said);
        return this;
    }

    /** Where the order comes from. */
    public OrderBuilder origin(Origin said) {
        origin = Optional.of(said);
        return this;
    }
}
