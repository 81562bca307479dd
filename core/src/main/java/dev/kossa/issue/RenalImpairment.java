package dev.kossa.issue;

/**
 * The kidneys are impaired.
 *
 * @param statement what holds
 * @param lowest dose of the range; empty when none is known
 */
public record RenalImpairment(String statement, String lowest, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The kidneys are impaired. " + statement + (lowest.isEmpty() ? "" : " The lowest is " + lowest + ".");
    }

    @Override
    public String maybe() {
        return "Maybe the lowest dose is enough; measure calcium every 4 hours.";
    }
}
