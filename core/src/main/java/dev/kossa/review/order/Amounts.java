package dev.kossa.review.order;

import dev.kossa.knowledge.Orders.Mode;
import dev.kossa.knowledge.Vocabulary.Product;
import java.util.Optional;

/**
 * An order in mmol of calcium. What cannot be computed is empty.
 *
 * @param mode one dose or at a rate
 * @param dose_mmol calcium of one dose
 * @param dose_mmol_per_kg the same per kg
 * @param rate_mmol_per_h calcium per hour while it runs
 * @param rate_mmol_per_kg_per_h the same per kg; of an infusion only
 * @param concentration_mmol_per_mL of what runs into the vein
 * @param volume_mL of one dose as it runs into the vein
 * @param flow_mL_per_h of what runs into the vein
 * @param duration_min time for one dose, or of the infusion
 * @param day_mmol_per_kg calcium of a day per kg
 */
record Amounts(
        Mode mode,
        Optional<Double> dose_mmol,
        Optional<Double> dose_mmol_per_kg,
        Optional<Double> rate_mmol_per_h,
        Optional<Double> rate_mmol_per_kg_per_h,
        Optional<Double> concentration_mmol_per_mL,
        Optional<Double> volume_mL,
        Optional<Double> flow_mL_per_h,
        Optional<Double> duration_min,
        Optional<Double> day_mmol_per_kg) {
    private static final double MIN_PER_H = 60;
    private static final double H_PER_DAY = 24;

    /** An order read with a product and a dose, which may be others than were ordered. */
    static Amounts of(Order order, Product product, boolean readyToUse, StatedDose dose) {
        Order.Prescription said = order.prescription();
        Optional<Double> weight_kg = order.patient().weight_kg();
        Optional<Double> concentration = said.concentration()
                .map(stated -> stated.calcium_mmol_per_mL(product))
                .or(() -> readyToUse ? Optional.of(product.calcium_mmol_per_mL()) : Optional.empty());
        Optional<Double> stated_mmol = perUnit(dose, product, concentration).map(unit -> unit * dose.value());
        return mode(said, dose) == Mode.BOLUS
                ? bolus(said, dose, stated_mmol, weight_kg, concentration)
                : continuous(said, dose, stated_mmol, weight_kg, concentration);
    }

    static Mode mode(Order.Prescription said, StatedDose dose) {
        return said.mode().orElse(dose.per().rate() ? Mode.CONTINUOUS : Mode.BOLUS);
    }

    /** The mmol in one unit of a dose. At a rate, mL is what runs into the vein. */
    static Optional<Double> perUnit(StatedDose dose, Product product, Optional<Double> concentration) {
        return dose.unit() == AmountUnit.ML && dose.per().rate()
                ? concentration
                : Optional.of(dose.unit().calcium_mmol(product));
    }

    private static Amounts bolus(
            Order.Prescription said,
            StatedDose dose,
            Optional<Double> stated_mmol,
            Optional<Double> weight_kg,
            Optional<Double> concentration) {
        Optional<Double> one = stated_mmol.flatMap(mmol -> oneDose(said, dose, mmol));
        Optional<Double> dose_mmol = dose.per().perKg() ? times(one, weight_kg) : one;
        Optional<Double> perKg = dose.per().perKg() ? one : over(one, weight_kg);
        Optional<Double> volume = over(dose_mmol, concentration);
        Optional<Double> duration =
                said.duration_min().or(() -> over(volume, said.rate_mL_per_h()).map(hours -> hours * MIN_PER_H));
        Optional<Double> hours = duration.map(min -> min / MIN_PER_H);
        return new Amounts(
                Mode.BOLUS,
                dose_mmol,
                perKg,
                over(dose_mmol, hours),
                Optional.empty(),
                concentration,
                volume,
                over(volume, hours),
                duration,
                said.interval_h().flatMap(interval -> perKg.map(mmol -> mmol * H_PER_DAY / interval)));
    }

    /** Of an amount per day the part of one dose, of a rate what runs in the time for one dose. */
    private static Optional<Double> oneDose(Order.Prescription said, StatedDose dose, double mmol) {
        return switch (dose.per()) {
            case DOSE, KG -> Optional.of(mmol);
            case DAY, KG_DAY -> said.interval_h().map(hours -> mmol * hours / H_PER_DAY);
            case MIN, H, KG_MIN, KG_H ->
                said.duration_min().map(min -> mmol * dose.per().perHour() * min / MIN_PER_H);
        };
    }

    private static Amounts continuous(
            Order.Prescription said,
            StatedDose dose,
            Optional<Double> stated_mmol,
            Optional<Double> weight_kg,
            Optional<Double> concentration) {
        Optional<Double> rate = dose.per().rate()
                ? stated_mmol.map(mmol -> mmol * dose.per().perHour())
                : stated_mmol.flatMap(mmol -> said.duration_min().map(min -> mmol / min * MIN_PER_H));
        Optional<Double> whole = dose.per().perKg() ? times(rate, weight_kg) : rate;
        Optional<Double> perKg = dose.per().perKg() ? rate : over(rate, weight_kg);
        return new Amounts(
                Mode.CONTINUOUS,
                Optional.empty(),
                Optional.empty(),
                whole,
                perKg,
                concentration,
                Optional.empty(),
                over(whole, concentration),
                said.duration_min(),
                perKg.map(mmol -> mmol * H_PER_DAY));
    }

    /** The dose of a bolus or the rate of an infusion, for the whole patient or per kg. */
    Optional<Double> given(boolean perKg) {
        if (mode == Mode.BOLUS) {
            return perKg ? dose_mmol_per_kg : dose_mmol;
        }
        return perKg ? rate_mmol_per_kg_per_h : rate_mmol_per_h;
    }

    private static Optional<Double> times(Optional<Double> a, Optional<Double> b) {
        return a.flatMap(x -> b.map(y -> x * y));
    }

    private static Optional<Double> over(Optional<Double> a, Optional<Double> b) {
        return a.flatMap(x -> b.map(y -> x / y));
    }
}
