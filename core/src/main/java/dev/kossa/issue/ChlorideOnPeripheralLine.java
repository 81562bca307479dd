package dev.kossa.issue;

/**
 * Calcium chloride through a peripheral line, or through one of which it was not said.
 *
 * @param peripheral whether the line is known to be peripheral
 * @param statement what holds
 */
public record ChlorideOnPeripheralLine(boolean peripheral, String statement, Grounds grounds) implements OrderIssue {
    @Override
    public String says() {
        return "Calcium chloride is ordered through a "
                + (peripheral ? "peripheral line" : "line that is not said to be central") + ". " + statement;
    }

    @Override
    public String maybe() {
        return "Maybe a central line, or calcium gluconate with the same calcium.";
    }
}
