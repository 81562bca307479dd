package dev.kossa.issue;

import dev.kossa.record.Origin;
import dev.kossa.record.Quantity;
import java.util.List;

/**
 * A value without a unit. It is kept as written and compared with nothing.
 *
 * @param analyte what was measured
 * @param value the value as written
 * @param origin where it stands
 */
public record UnitMissing(String analyte, Quantity value, Origin origin) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The value (" + value + ") of " + analyte + " at " + origin.path() + " of " + origin.document()
                + " has no unit and is compared with no range.\nMaybe the unit stands in the text beside it.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
