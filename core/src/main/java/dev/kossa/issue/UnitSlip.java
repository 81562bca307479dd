package dev.kossa.issue;

import java.util.List;

/**
 * The dose is out of range, but the same number in another unit is in range.
 *
 * @param dose as ordered
 * @param fitting the readings that would be in range
 */
public record UnitSlip(String dose, List<String> fitting, Grounds grounds) implements OrderIssue {
    public UnitSlip {
        fitting = List.copyOf(fitting);
    }

    @Override
    public String says() {
        return "The dose (" + dose + ") is out of range, but the same number is in range as "
                + String.join(" or as ", fitting) + ".";
    }

    @Override
    public String maybe() {
        return "Maybe " + fitting.get(0) + " was meant.";
    }
}
