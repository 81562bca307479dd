package dev.kossa.issue;

/**
 * Ceftriaxone and calcium in a newborn.
 *
 * @param age in words
 * @param statement what holds
 */
public record CeftriaxoneInNewborn(String age, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "Ceftriaxone is active and the patient is " + age + " old. " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe another antibiotic is possible: ask the infection team.";
    }
}
