package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A value that Kossa cannot use: its kind, or its words.
 *
 * @param origin where it stands, with the words where there are any
 */
public record ValueNotRead(Origin origin) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "The value at " + origin.path() + " of " + origin.document() + " was not used.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
