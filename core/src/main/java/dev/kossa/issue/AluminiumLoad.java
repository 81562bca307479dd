package dev.kossa.issue;

/**
 * Aluminium matters in this patient.
 *
 * @param statement what holds
 */
public record AluminiumLoad(String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return statement;
    }

    @Override
    public String maybe() {
        return "Maybe choose the product with the least aluminium, and plastic rather than glass.";
    }
}
