package dev.kossa.review.order;

import dev.kossa.knowledge.Orders.Indication;
import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Orders.Watch;
import dev.kossa.record.BodySite;
import dev.kossa.record.Measurement;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient.Age;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An order for calcium by vein with what is known around it. Empty means that it was not said; nothing has a default.
 *
 * @param prescription what is ordered
 * @param patient for whom
 * @param surroundings what else runs and is watched
 * @param origin where the order comes from
 */
public record Order(
        Prescription prescription, PatientFacts patient, Surroundings surroundings, Optional<Origin> origin) {
    /** The same beside other active orders for calcium by vein. */
    public Order among(List<OtherCalcium> others) {
        return new Order(
                prescription,
                patient,
                new Surroundings(
                        surroundings.coInfusions(),
                        Optional.of(others),
                        surroundings.monitoring(),
                        surroundings.infiltrationGrade()),
                origin);
    }

    /** The same for the same patient, but prescribed otherwise. */
    Order with(Prescription other) {
        return new Order(other, patient, surroundings, origin);
    }

    /**
     * What is ordered.
     *
     * @param product id or words of a product of the knowledge base
     * @param dose the dose or rate; of a range the highest
     * @param lowest the lowest dose or rate of a range; empty when it is no range
     * @param mode one dose or at a rate; when it was not said, the dose tells
     * @param route id of a route
     * @param line where the line ends
     * @param site where the line enters
     * @param concentration of what runs into the vein
     * @param diluent id or words of a diluent
     * @param duration_min time for one dose, or how long an infusion runs, minutes
     * @param rate_mL_per_h rate of the pump
     * @param interval_h time between two doses, hours
     * @param indication why
     */
    public record Prescription(
            Optional<String> product,
            Optional<StatedDose> dose,
            Optional<StatedDose> lowest,
            Optional<Mode> mode,
            Optional<String> route,
            Optional<LineType> line,
            Optional<BodySite> site,
            Optional<StatedConcentration> concentration,
            Optional<String> diluent,
            Optional<Double> duration_min,
            Optional<Double> rate_mL_per_h,
            Optional<Double> interval_h,
            Indication indication) {}

    /**
     * For whom.
     *
     * @param age between which ages
     * @param weight_kg body weight
     * @param gestation_wk weeks of pregnancy at birth
     * @param preterm born before 37 weeks
     * @param renalImpairment whether the kidneys are impaired
     * @param activeDrugs ids or names of the drugs that the patient gets, those that run now included or not
     * @param measurements calcium and phosphate
     * @param asOf the moment of the order
     * @param fluid_mL_per_kg_per_d most fluid of a day
     */
    public record PatientFacts(
            Optional<Age> age,
            Optional<Double> weight_kg,
            Optional<Double> gestation_wk,
            Optional<Boolean> preterm,
            Optional<Boolean> renalImpairment,
            Optional<List<String>> activeDrugs,
            List<Measurement> measurements,
            Optional<Instant> asOf,
            Optional<Double> fluid_mL_per_kg_per_d) {
        /** By definition a birth before this week is preterm. */
        static final double TERM_wk = 37;

        public PatientFacts {
            activeDrugs = activeDrugs.map(List::copyOf);
            measurements = List.copyOf(measurements);
        }

        /** Whether born before term: as was said, else by the weeks of the pregnancy. */
        Optional<Boolean> beforeTerm() {
            return preterm.or(() -> gestation_wk.map(weeks -> weeks < TERM_wk));
        }
    }

    /**
     * What surrounds the infusion.
     *
     * @param coInfusions what runs at the same time
     * @param otherCalcium other active orders for calcium by vein
     * @param monitoring what was ordered to be watched
     * @param infiltrationGrade grade of an infiltration at the site that is still open
     */
    public record Surroundings(
            Optional<List<CoInfusion>> coInfusions,
            Optional<List<OtherCalcium>> otherCalcium,
            Optional<Set<Watch>> monitoring,
            Optional<Integer> infiltrationGrade) {
        public Surroundings {
            coInfusions = coInfusions.map(List::copyOf);
            otherCalcium = otherCalcium.map(List::copyOf);
            monitoring = monitoring.map(Set::copyOf);
        }
    }
}
