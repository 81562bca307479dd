package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A name that stands twice in one JSON object. Readers differ in which one they take, so none was used.
 *
 * @param origin where it stands
 */
public record DuplicateKey(Origin origin) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return origin.document() + " says " + origin.path()
                + " twice; neither was used.\nMaybe two resources were merged by hand.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
