package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * An extension that may turn the meaning of a resource round, and that Kossa does not know. The resource was refused.
 *
 * @param origin where it stands
 * @param url its address
 */
public record ModifierUnknown(Origin origin, String url) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return origin.document() + " has a modifier extension (" + url + ") at " + origin.path()
                + " that may change its meaning and is not known; the resource was not used.\nMaybe it can be sent without it.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
