package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A resource about somebody else. It was not used.
 *
 * @param origin where the subject stands
 * @param subject who it is about
 */
public record OtherPatient(Origin origin, String subject) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String sentence() {
        return origin.document() + " is about another subject (" + subject
                + ") and was not used.\nMaybe the reference at " + origin.path() + " is wrong.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
