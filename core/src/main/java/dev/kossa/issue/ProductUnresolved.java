package dev.kossa.issue;

import java.util.List;

/**
 * The product or its strength is not one that is known.
 *
 * @param product as ordered
 * @param strengths ids of products that may be meant
 * @param calcium whether it is known as calcium, though not which
 */
public record ProductUnresolved(String product, List<String> strengths, boolean calcium, Grounds grounds)
        implements OrderIssue {
    public ProductUnresolved {
        strengths = List.copyOf(strengths);
    }

    @Override
    public String says() {
        return calcium
                ? "The order names " + product + " but not which product and strength."
                : "The product (" + product + ") is not known.";
    }

    @Override
    public String maybe() {
        return "Maybe one of " + String.join(", ", strengths) + " was meant.";
    }
}
