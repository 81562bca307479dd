package dev.kossa.issue;

/**
 * A cardiac glycoside is active.
 *
 * @param drug name
 * @param statement what holds
 */
public record DigoxinActive(String drug, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return drug + " is active. " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe calcium can wait or go in slowly under ECG.";
    }
}
