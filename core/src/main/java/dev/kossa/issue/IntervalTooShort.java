package dev.kossa.issue;

/**
 * The dose is repeated too soon.
 *
 * @param interval_h as ordered
 * @param least_h shortest of the range
 */
public record IntervalTooShort(double interval_h, double least_h, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The dose is repeated every " + Figures.print(interval_h) + " h; the range is for doses at least "
                + Figures.print(least_h) + " h apart.";
    }

    @Override
    public String maybe() {
        return "Maybe a continuous infusion or a longer interval was meant.";
    }
}
