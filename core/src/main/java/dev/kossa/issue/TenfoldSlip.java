package dev.kossa.issue;

/**
 * The dose is out of range, but a power of ten brings it in.
 *
 * @param dose as ordered
 * @param factor what brings it in range
 * @param fitting the dose that would be in range
 */
public record TenfoldSlip(String dose, double factor, String fitting, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The dose (" + dose + ") is out of range, but in range with the decimal point moved (times "
                + Figures.print(factor) + ").";
    }

    @Override
    public String maybe() {
        return "Maybe " + fitting + " was meant.";
    }
}
