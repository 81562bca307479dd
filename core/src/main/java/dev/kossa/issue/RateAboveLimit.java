package dev.kossa.issue;

/**
 * Calcium would run too fast.
 *
 * @param rate in the unit of the limit
 * @param limit with its unit
 * @param subject drug and age
 * @param shortest_min shortest time for the dose; 0 when it is no single dose
 */
public record RateAboveLimit(String rate, String limit, String subject, double shortest_min, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The rate (" + rate + ") is above the limit (" + limit + ") for " + subject + ".";
    }

    @Override
    public String maybe() {
        return shortest_min > 0
                ? "Maybe over at least " + Figures.print(shortest_min) + " min, or a rate per hour was meant."
                : "Maybe a rate per hour was meant.";
    }
}
