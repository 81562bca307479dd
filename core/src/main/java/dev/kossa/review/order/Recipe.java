package dev.kossa.review.order;

import dev.kossa.issue.Figures;
import java.util.Optional;

/**
 * How the order is made up.
 *
 * @param drug name of the drug
 * @param salt_mg salt in it
 * @param calcium_mmol calcium in it
 * @param product_mL volume of the product
 * @param diluent_mL volume of the diluent; 0 when it is given as it is
 * @param diluent what it is diluted with
 * @param concentration_mg_per_mL salt in the mixture
 * @param duration_min time for it
 * @param rate_mL_per_h rate of the pump
 * @param shortest_min shortest time for it that the rate limit allows
 * @param most_mL_per_h highest rate of the pump that the rate limit allows
 * @param containers ampoules or bags needed
 * @param suggested whether the concentration is a proposal, because none was ordered
 */
public record Recipe(
        String drug,
        double salt_mg,
        double calcium_mmol,
        double product_mL,
        double diluent_mL,
        Optional<String> diluent,
        double concentration_mg_per_mL,
        Optional<Double> duration_min,
        Optional<Double> rate_mL_per_h,
        Optional<Double> shortest_min,
        Optional<Double> most_mL_per_h,
        Optional<Integer> containers,
        boolean suggested) {
    /** Volume of the whole. */
    public double total_mL() {
        return product_mL + diluent_mL;
    }

    /** Text for the syringe or bag. */
    public String label() {
        String mixed = diluent_mL > 0
                ? " = " + Figures.print(product_mL) + " mL + " + Figures.print(diluent_mL) + " mL "
                        + diluent.orElse("diluent")
                : "";
        return drug + " " + Figures.print(salt_mg) + " mg (" + Figures.print(calcium_mmol) + " mmol Ca) in "
                + Figures.print(total_mL()) + " mL" + mixed + " (" + Figures.print(concentration_mg_per_mL)
                + " mg/mL), by vein"
                + duration_min
                        .map(min -> ", over " + Figures.print(min) + " min")
                        .orElse("")
                + rate_mL_per_h
                        .map(rate -> ", " + Figures.print(rate) + " mL/h")
                        .orElse("");
    }
}
