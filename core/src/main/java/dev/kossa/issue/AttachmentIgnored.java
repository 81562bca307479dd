package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A document that is attached to a resource. It was not read with the record, because its words may be about another time or patient.
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
                + " was not read.\nMaybe 'kossa read' of the file tells what it says.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
