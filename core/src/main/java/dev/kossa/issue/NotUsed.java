package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * Resources of a type that Kossa does not read, or that nothing refers to.
 *
 * @param resourceType the type
 * @param count how many there are
 */
public record NotUsed(String resourceType, int count) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return count + (count == 1 ? " resource" : " resources") + " of type " + resourceType
                + (count == 1 ? " was" : " were") + " not used.";
    }

    @Override
    public List<Origin> facts() {
        return List.of();
    }
}
