package dev.kossa.review.order;

import java.util.Optional;

/**
 * Another active order for calcium by vein.
 *
 * @param label what people read: "calcium gluconate 8 mg/kg/h"
 * @param calcium_mmol_per_d calcium of a day; empty when it is not known
 */
public record OtherCalcium(String label, Optional<Double> calcium_mmol_per_d) {}
