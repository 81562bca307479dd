package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A date or time that does not exist. The fact is kept, that time counts as unknown.
 *
 * @param origin where it stands, with the date as written
 */
public record ImpossibleTime(Origin origin) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return "The time \"" + origin.text() + "\" at " + origin.path() + " of " + origin.document()
                + " does not exist and counts as unknown.\nMaybe year, month and day are mixed up.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
