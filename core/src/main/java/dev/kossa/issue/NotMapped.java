package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * Words or codes that no concept of the knowledge base matches; listed, so that nothing is lost silently.
 *
 * @param what what was expected there: "finding", "drug", "analyte", ...
 * @param origin where it stands, with the words as written
 */
public record NotMapped(String what, Origin origin) implements ReadingIssue {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String sentence() {
        return "The " + what + " \"" + origin.text() + "\" at " + origin.path() + " of " + origin.document()
                + " is not in the vocabulary and was not used.";
    }

    @Override
    public List<Origin> facts() {
        return List.of(origin);
    }
}
