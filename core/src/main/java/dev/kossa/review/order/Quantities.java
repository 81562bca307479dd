package dev.kossa.review.order;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Every quantity of an order that can be computed. */
final class Quantities {
    private static final double MIN_PER_H = 60;

    private final Case order;
    private final Map<Measure, Double> values = new EnumMap<>(Measure.class);

    private Quantities(Case order) {
        this.order = order;
    }

    static Map<Measure, Double> of(Case order) {
        Quantities quantities = new Quantities(order);
        order.amounts().ifPresent(quantities::amounts);
        Preparing.concentration_mmol_per_mL(order).ifPresent(quantities::concentration);
        quantities.put(Measure.OSMOLARITY_MOSM_PER_L, Preparing.osmolarity_mOsm_per_L(order));
        return quantities.values;
    }

    private void put(Measure measure, Optional<Double> value) {
        value.ifPresent(number -> values.put(measure, number));
    }

    private void amounts(Amounts amounts) {
        amounts.dose_mmol().ifPresent(this::dose);
        amounts.dose_mmol_per_kg().ifPresent(this::dosePerKg);
        amounts.rate_mmol_per_h().ifPresent(this::rate);
        amounts.rate_mmol_per_kg_per_h().ifPresent(mmol -> {
            values.put(Measure.RATE_MMOL_PER_KG_PER_H, mmol);
            values.put(Measure.RATE_MG_PER_KG_PER_H, order.salt_mg(mmol));
        });
        put(Measure.VOLUME_ML, amounts.volume_mL());
        put(Measure.DURATION_MIN, amounts.duration_min());
        put(Measure.RATE_ML_PER_H, amounts.flow_mL_per_h());
        put(Measure.CALCIUM_MMOL_PER_KG_PER_D, amounts.day_mmol_per_kg());
    }

    private void dose(double mmol) {
        values.put(Measure.DOSE_MG, order.salt_mg(mmol));
        values.put(Measure.ELEMENTAL_CALCIUM_MMOL, mmol);
        values.put(Measure.ELEMENTAL_CALCIUM_MG, mmol * AmountUnit.CALCIUM_MG_PER_MMOL);
        values.put(Measure.ELEMENTAL_CALCIUM_MEQ, mmol * AmountUnit.MEQ_PER_MMOL);
        values.put(Measure.PRODUCT_ML, mmol / order.product().orElseThrow().calcium_mmol_per_mL());
    }

    private void dosePerKg(double mmol) {
        values.put(Measure.DOSE_MG_PER_KG, order.salt_mg(mmol));
        values.put(Measure.DOSE_MMOL_PER_KG, mmol);
        values.put(Measure.ELEMENTAL_CALCIUM_MG_PER_KG, mmol * AmountUnit.CALCIUM_MG_PER_MMOL);
        values.put(Measure.ELEMENTAL_CALCIUM_MEQ_PER_KG, mmol * AmountUnit.MEQ_PER_MMOL);
    }

    private void rate(double mmol_per_h) {
        values.put(Measure.RATE_MMOL_PER_H, mmol_per_h);
        values.put(Measure.RATE_MG_PER_H, order.salt_mg(mmol_per_h));
        values.put(Measure.RATE_MG_PER_MIN, order.salt_mg(mmol_per_h) / MIN_PER_H);
    }

    private void concentration(double mmol_per_mL) {
        values.put(Measure.CONCENTRATION_MMOL_PER_ML, mmol_per_mL);
        values.put(Measure.CONCENTRATION_MG_PER_ML, order.salt_mg(mmol_per_mL));
    }
}
