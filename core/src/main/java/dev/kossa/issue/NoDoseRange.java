package dev.kossa.issue;

/**
 * No range is known against which the dose could be held.
 *
 * @param subject product, indication
 */
public record NoDoseRange(String subject, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "No dose range is known for " + subject + "; only gross overdose was looked for.";
    }

    @Override
    public String maybe() {
        return "Maybe ask the pharmacy for the range in use.";
    }
}
