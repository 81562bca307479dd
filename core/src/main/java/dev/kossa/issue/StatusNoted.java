package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A status that changes what a resource means.
 *
 * @param origin the resource
 * @param status its status
 * @param consequence what follows: "it was not used"
 */
public record StatusNoted(Origin origin, String status, String consequence) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return origin.document() + " is " + status + ": " + consequence + ".";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
