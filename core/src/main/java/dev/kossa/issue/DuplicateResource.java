package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A resource that is there more than once with different content. The newest was used; without times the first.
 *
 * @param origin the resource
 */
public record DuplicateResource(Origin origin) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return origin.document() + " is there more than once with different content; the newest was used."
                + "\nMaybe the input is a history, or two exports overlap.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
