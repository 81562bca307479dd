package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A number that can be read in two ways. It was not used.
 *
 * @param origin where it stands, with the number as written
 */
public record AmbiguousNumber(Origin origin) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The number \"" + origin.text() + "\" at " + origin.path() + " of " + origin.document()
                + " can be read in two ways and was not used.\nMaybe write it with a decimal point and without separators of thousands.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
