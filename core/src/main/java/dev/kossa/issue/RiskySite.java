package dev.kossa.issue;

/**
 * A site where a leak does more harm or is more likely.
 *
 * @param site in words
 * @param statement why
 */
public record RiskySite(String site, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The line lies at " + site + ". " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe another site is possible.";
    }
}
