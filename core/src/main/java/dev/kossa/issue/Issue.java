package dev.kossa.issue;

import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import java.util.List;

/** One thing that Kossa says about the data, with its sentence and its reasons. */
public sealed interface Issue permits LineIssue, OrderIssue, ReadingIssue, ReviewIssue {
    /** How much it matters. */
    Severity severity();

    /** The one sentence that people read; a likely mend stands on a second line that starts with "Maybe". */
    String sentence();

    /** The facts or elements it is about. */
    List<Origin> facts();

    /** The rows of knowledge it rests on. */
    default List<Basis> knowledge() {
        return List.of();
    }

    /** Its kind: the simple name of the type. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** How much an issue matters. */
    enum Severity {
        /** Good to know. */
        INFO,
        /** May change what is concluded. */
        WARNING,
        /** Comes before everything else. */
        ALERT
    }
}
