package dev.kossa.review.order;

/** What is computed of an order; the unit is part of the name. Calcium follows from the product's one factor. */
public enum Measure {
    DOSE_MG("dose_mg", "salt of one dose"),
    DOSE_MG_PER_KG("dose_mg_per_kg", "salt of one dose / weight"),
    DOSE_MMOL_PER_KG("dose_mmol_per_kg", "calcium of one dose / weight"),
    ELEMENTAL_CALCIUM_MG("elementalCalcium_mg", "mmol x 40.078"),
    ELEMENTAL_CALCIUM_MMOL("elementalCalcium_mmol", "amount x the product's mmol per mL"),
    ELEMENTAL_CALCIUM_MEQ("elementalCalcium_mEq", "mmol x 2"),
    ELEMENTAL_CALCIUM_MG_PER_KG("elementalCalcium_mg_per_kg", "mmol x 40.078 / weight"),
    ELEMENTAL_CALCIUM_MEQ_PER_KG("elementalCalcium_mEq_per_kg", "mmol x 2 / weight"),
    PRODUCT_ML("product_mL", "mmol / the product's mmol per mL"),
    VOLUME_ML("volume_mL", "mmol / concentration"),
    DURATION_MIN("duration_min", "as ordered, or volume / rate of the pump"),
    RATE_MG_PER_MIN("rate_mg_per_min", "salt / time"),
    RATE_MG_PER_H("rate_mg_per_h", "salt / time"),
    RATE_MG_PER_KG_PER_H("rate_mg_per_kg_per_h", "salt / weight / time"),
    RATE_MMOL_PER_KG_PER_H("rate_mmol_per_kg_per_h", "calcium / weight / time"),
    RATE_MMOL_PER_H("rate_mmol_per_h", "calcium / time"),
    RATE_ML_PER_H("rate_mL_per_h", "calcium / time / concentration"),
    CONCENTRATION_MG_PER_ML("concentration_mg_per_mL", "salt / volume"),
    CONCENTRATION_MMOL_PER_ML("concentration_mmol_per_mL", "calcium / volume"),
    OSMOLARITY_MOSM_PER_L("osmolarity_mOsm_per_L", "product and diluent, mixed by volume"),
    CALCIUM_MMOL_PER_KG_PER_D("calcium_mmol_per_kg_per_d", "calcium of a day / weight");

    private final String label;
    private final String how;

    Measure(String label, String how) {
        this.label = label;
        this.how = how;
    }

    /** Its name in every output: "elementalCalcium_mmol". */
    public String label() {
        return label;
    }

    /** How it is computed. */
    public String how() {
        return how;
    }
}
