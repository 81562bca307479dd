package dev.kossa.issue;

/**
 * A concentration that cannot be made of the product.
 *
 * @param concentration_mg_per_mL salt
 * @param product name
 * @param strength_mg_per_mL of the undiluted product
 */
public record StrengthImpossible(
        double concentration_mg_per_mL, String product, double strength_mg_per_mL, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "A concentration of " + Figures.print(concentration_mg_per_mL) + " mg/mL cannot be made of " + product
                + " (" + Figures.print(strength_mg_per_mL) + " mg/mL).";
    }

    @Override
    public String maybe() {
        return "Maybe the strength or the unit is another one.";
    }
}
