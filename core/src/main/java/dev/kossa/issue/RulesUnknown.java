package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A resource that was written under rules that Kossa does not know. It was refused.
 *
 * @param origin the resource
 * @param url the address of the rules
 */
public record RulesUnknown(Origin origin, String url) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return origin.document() + " was written under rules (" + url + ") that are not known; it was not used."
                + "\nMaybe it can be sent without implicitRules.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
