package dev.kossa.issue;

/**
 * Measured calcium is above its range.
 *
 * @param analyte name
 * @param value as written
 * @param range with its unit
 * @param when how old the value is
 */
public record CalciumAboveRange(String analyte, String value, String range, String when, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return analyte + " " + value + " (" + when + ") is above its range (" + range
                + "): calcium by vein is contraindicated in hypercalcaemia.";
    }

    @Override
    public String maybe() {
        return "Maybe measure again before calcium is given.";
    }
}
