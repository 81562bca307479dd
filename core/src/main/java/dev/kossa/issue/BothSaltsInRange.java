package dev.kossa.issue;

/**
 * The dose is in range for both salts.
 *
 * @param dose as ordered
 * @param product the product as ordered
 * @param calcium_mmol its calcium, per kg when the dose is
 * @param other the other product
 * @param otherCalcium_mmol its calcium
 */
public record BothSaltsInRange(
        String dose, String product, double calcium_mmol, String other, double otherCalcium_mmol, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The dose (" + dose + ") is in range for two products with different calcium: "
                + Figures.print(calcium_mmol) + " mmol with " + product + ", " + Figures.print(otherCalcium_mmol)
                + " mmol with " + other + ".";
    }

    @Override
    public String maybe() {
        return "Maybe ask which of the two is meant.";
    }
}
