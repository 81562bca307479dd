package dev.kossa.issue;

import java.util.List;

/**
 * The diluent is not one that is named for calcium.
 *
 * @param diluent as ordered
 * @param listed those that are named
 */
public record DiluentNotListed(String diluent, List<String> listed, Grounds grounds) implements OrderIssue {
    public DiluentNotListed {
        listed = List.copyOf(listed);
    }

    @Override
    public String says() {
        return "The diluent (" + diluent + ") is not one that is named for calcium (" + String.join(", ", listed)
                + ").";
    }

    @Override
    public String maybe() {
        return "Maybe " + listed.get(0) + " was meant.";
    }
}
