package dev.kossa.issue;

/**
 * The dose is out of range for the product, but in range for the other salt.
 *
 * @param dose as ordered
 * @param reading what of the other salt fits: the same mg of salt, or the same mL
 * @param product the product as ordered
 * @param range its range
 * @param other the product that it fits
 * @param calcium_mmol calcium as ordered, per kg when the dose is
 * @param otherCalcium_mmol calcium of the other product
 */
public record ProductSwapped(
        String dose,
        String reading,
        String product,
        String range,
        String other,
        double calcium_mmol,
        double otherCalcium_mmol,
        Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        boolean asSaid = reading.equals(dose);
        return "The dose (" + (asSaid ? dose : dose + " is " + reading) + ") does not fit " + product + " (" + range
                + "), but " + (asSaid ? "it" : reading) + " fits " + other
                + ": the calcium would be " + Figures.print(calcium_mmol) + " mmol instead of "
                + Figures.print(otherCalcium_mmol) + " mmol.";
    }

    @Override
    public String maybe() {
        return "Maybe " + other + " was meant.";
    }
}
