package dev.kossa.issue;

/**
 * An infiltration at the site is still open.
 *
 * @param grade of the scale in use
 * @param statement what holds
 */
public record OpenInfiltration(int grade, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The site has an infiltration of grade " + grade + " that is still open. " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe use the other limb.";
    }
}
