package dev.kossa.knowledge;

import java.util.Locale;

/** Statements that the check of an order needs, each a row of {@code order-rules}. */
public enum OrderRule {
    INTRAVENOUS_ONLY,
    CEFTRIAXONE_NEWBORN,
    CEFTRIAXONE_POSTMENSTRUAL,
    CEFTRIAXONE_SAME_LINE,
    CEFTRIAXONE_WITH_GLUCONATE,
    CEFTRIAXONE_WITH_CHLORIDE,
    HYPERCALCAEMIA,
    HYPERCALCAEMIA_RECENT,
    CARDIAC_GLYCOSIDE,
    CHLORIDE_LINE,
    CHLORIDE_IN_ARREST,
    PERIPHERAL_OSMOLARITY,
    DILUTION_EVIDENCE,
    PREMIX,
    RENAL_LOWEST_DOSE,
    ALUMINIUM,
    OPEN_INFILTRATION,
    SALTS_DIFFER,
    EMERGENCY_CONFUSION,
    CALCULATION_TOLERANCE,
    DUPLICATE_ORDER,
    FLUID,
    CONTAINERS,
    RECIPE_SPAN;

    /** The id of its row: "intravenous-only". */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
