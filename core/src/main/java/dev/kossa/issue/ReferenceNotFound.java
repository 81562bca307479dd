package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A reference to something that is not in the input.
 *
 * @param origin where the reference stands
 * @param reference what it refers to
 */
public record ReferenceNotFound(Origin origin, String reference) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return origin.document() + " refers at " + origin.path() + " to " + reference
                + ", which is not in the input.\nMaybe the export left it out.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
