package dev.kossa.issue;

/**
 * A drug that must not meet calcium in a line.
 *
 * @param drug name
 * @param how through which line
 * @param statement why
 */
public record Incompatible(String drug, String how, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return drug + " runs " + how + ". " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe use another line, or flush between the two.";
    }
}
