package dev.kossa.issue;

import java.util.List;

/**
 * What should be watched was not ordered.
 *
 * @param missing sentences
 */
public record MonitoringMissing(List<String> missing, Grounds grounds) implements OrderIssue {
    public MonitoringMissing {
        missing = List.copyOf(missing);
    }

    @Override
    public String says() {
        return "Not ordered: " + String.join(" ", missing);
    }

    @Override
    public String maybe() {
        return "Maybe add it to the order.";
    }
}
