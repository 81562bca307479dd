package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A document that is attached to a resource. It was not read.
 *
 * @param origin where it stands
 */
public record AttachmentIgnored(Origin origin) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "The attached document at " + origin.path() + " of " + origin.document()
                + " was not read.\nMaybe its text can be sent as the conclusion.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
