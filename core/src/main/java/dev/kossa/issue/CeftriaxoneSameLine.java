package dev.kossa.issue;

/**
 * Ceftriaxone and calcium run through one line, or at one time where that is not allowed either.
 *
 * @param how through which line
 * @param statement what holds
 */
public record CeftriaxoneSameLine(String how, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "Ceftriaxone runs " + how + ". " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe give one after the other, with a thorough flush between.";
    }
}
