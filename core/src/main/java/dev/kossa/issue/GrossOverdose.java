package dev.kossa.issue;

/**
 * More than the highest labelled dose of any age, or than the adult maximum.
 *
 * @param what dose or calcium of a day
 * @param amount with its unit
 * @param limit with its unit
 */
public record GrossOverdose(String what, String amount, String limit, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The " + what + " (" + amount + ") is above the highest that is labelled at any age (" + limit + ").";
    }

    @Override
    public String maybe() {
        return "Maybe the unit, the strength or the weight is wrong.";
    }
}
