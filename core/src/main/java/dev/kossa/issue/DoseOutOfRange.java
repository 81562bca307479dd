package dev.kossa.issue;

/**
 * The dose is outside the range for product, indication and age.
 *
 * @param what dose or rate
 * @param amount in the unit of the range
 * @param above whether it is too much
 * @param range with its unit
 * @param subject product, indication, age
 */
public record DoseOutOfRange(String what, String amount, boolean above, String range, String subject, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The " + what + " (" + amount + ") is " + (above ? "above" : "below") + " the range (" + range + ") for "
                + subject + ".";
    }

    @Override
    public String maybe() {
        return above ? "Maybe a lower dose was meant." : "Maybe a higher dose was meant.";
    }
}
