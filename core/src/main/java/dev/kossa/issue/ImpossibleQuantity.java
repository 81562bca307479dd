package dev.kossa.issue;

/**
 * A quantity that cannot be; it was not used.
 *
 * @param what which quantity
 * @param value as ordered
 * @param possible what would be
 */
public record ImpossibleQuantity(String what, String value, String possible, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "The " + what + " (" + value + ") is not possible (" + possible + ") and was not used.";
    }

    @Override
    public String maybe() {
        return "Maybe the unit, the sign or a power of ten is wrong.";
    }
}
