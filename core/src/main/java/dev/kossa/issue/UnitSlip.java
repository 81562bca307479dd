package dev.kossa.issue;

import java.util.List;

/**
 * The dose is out of range, but the same number in another unit is in range.
 *
 * @param dose as ordered
 * @param reading the same dose in the unit in which its number would fit: mostly as ordered
 * @param fitting the readings that would be in range
 */
public record UnitSlip(String dose, String reading, List<String> fitting, Grounds grounds) implements OrderIssue {
    public UnitSlip {
        fitting = List.copyOf(fitting);
    }

    @Override
    public String says() {
        String said = reading.equals(dose) ? dose : dose + " is " + reading;
        return "The dose (" + said + ") is out of range, but the same number is in range as "
                + String.join(" or as ", fitting) + ".";
    }

    @Override
    public String maybe() {
        return "Maybe " + fitting.get(0) + " was meant.";
    }
}
