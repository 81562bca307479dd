package dev.kossa.issue;

/**
 * The label names rhythms of cardiac arrest as contraindications.
 *
 * @param statement what the label says
 */
public record ChlorideInArrest(String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return statement;
    }

    @Override
    public String maybe() {
        return "Maybe look at the rhythm first.";
    }
}
