package dev.kossa.issue;

import dev.kossa.record.Origin;
import dev.kossa.record.Quantity;
import java.util.List;

/**
 * A value in a unit that its analyte does not know. It is kept as written and compared with nothing.
 *
 * @param analyte what was measured
 * @param value the value as written
 * @param known the units that the analyte knows
 * @param origin where it stands
 */
public record UnitUnknown(String analyte, Quantity value, List<String> known, Origin origin) implements ReadingIssue {
    private static final int MOST_NAMED = 5;

    public UnitUnknown {
        known = List.copyOf(known);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The unit of the value (" + value + ") of " + analyte + " at " + origin.path() + " of "
                + origin.document()
                + " is not known for it, so the value is compared with no range.\nMaybe one of these was meant: "
                + String.join(", ", known.subList(0, Math.min(MOST_NAMED, known.size()))) + ".";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
