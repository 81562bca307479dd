package dev.kossa.issue;

/**
 * The dose does not fit the indication, but another one.
 *
 * @param amount in the unit of the range
 * @param indication as ordered
 * @param other the one that it fits
 * @param range of the other
 */
public record FitsOtherIndication(String amount, String indication, String other, String range, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The dose (" + amount + ") does not fit " + indication + ", but the range of " + other + " (" + range
                + ").";
    }

    @Override
    public String maybe() {
        return "Maybe the indication is " + other + ".";
    }
}
