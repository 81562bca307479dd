package dev.kossa.issue;

import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Tag;
import java.util.Comparator;
import java.util.List;

/** What the tags of the rows allow to be said: only what was seen at its source may come before everything else. */
final class Trust {
    private Trust() {}

    /** An alert when all rows were seen at their source, otherwise a warning. */
    static Severity alert(List<Basis> rows) {
        return weakest(rows) == Tag.V ? Severity.ALERT : Severity.WARNING;
    }

    /** A sentence with a blank before it that says what is unconfirmed; empty when nothing is. */
    static String words(List<Basis> rows) {
        return switch (weakest(rows)) {
            case V -> "";
            case V2 -> " Unconfirmed: seen only in a secondary source.";
            case C -> " Unconfirmed: computed from other numbers.";
            case M -> " Unconfirmed: an assumption.";
        };
    }

    private static Tag weakest(List<Basis> rows) {
        return rows.stream().map(Basis::tag).max(Comparator.naturalOrder()).orElse(Tag.M);
    }
}
