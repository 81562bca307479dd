package dev.kossa.issue;

/**
 * Two things that were ordered do not fit each other.
 *
 * @param one what was said
 * @param other what does not fit it
 * @param consequence what may be wrong, after "Maybe"
 */
public record ContradictoryQuantities(String one, String other, String consequence, Grounds grounds)
        implements OrderIssue {
    @Override
    public String says() {
        return "The order says " + one + ", but " + other + ".";
    }

    @Override
    public String maybe() {
        return "Maybe " + consequence;
    }
}
