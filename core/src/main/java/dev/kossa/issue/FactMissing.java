package dev.kossa.issue;

/**
 * A fact is missing without which the order cannot be judged.
 *
 * @param fact what is missing
 * @param question to ask
 */
public record FactMissing(String fact, String question, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The order cannot be judged without " + fact + ".";
    }

    @Override
    public String maybe() {
        return "Maybe ask: " + question;
    }
}
