package dev.kossa.issue;

/**
 * A ready-to-use product would be diluted.
 *
 * @param product name
 * @param statement what holds
 */
public record PremixDiluted(String product, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The order dilutes " + product + ". " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe give it as it is.";
    }
}
