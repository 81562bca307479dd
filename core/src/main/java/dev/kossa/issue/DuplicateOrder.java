package dev.kossa.issue;

import java.util.List;

/**
 * Another order for calcium by vein is active.
 *
 * @param others what is active
 * @param statement why it matters
 */
public record DuplicateOrder(List<String> others, String statement, Grounds grounds) implements OrderIssue {
    public DuplicateOrder {
        others = List.copyOf(others);
    }

    @Override
    public String says() {
        return "Calcium by vein is active already (" + String.join("; ", others) + "). " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe the other order was meant to end.";
    }
}
