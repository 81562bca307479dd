package dev.kossa.issue;

/**
 * Ceftriaxone is given too, but not known to run with the calcium.
 *
 * @param statement what holds
 */
public record CeftriaxoneActive(String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "Ceftriaxone is active too. " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe flush the line between the two, or use another line.";
    }
}
