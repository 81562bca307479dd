package dev.kossa.cli.review.html.timeline;

import dev.kossa.cli.review.report.Report;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The record as rows of marks over time.
 *
 * @param groups the rows, by kind
 * @param timeless what has no time at all and so no place in the picture
 * @param window the part of time that is shown
 * @param asOf the moment of the review
 * @param zone where days begin
 */
public record Timeline(List<Group> groups, List<String> timeless, Window window, Instant asOf, ZoneId zone) {
    public Timeline {
        groups = List.copyOf(groups);
        timeless = List.copyOf(timeless);
    }

    /**
     * Rows of one kind.
     *
     * @param label what they are: "Findings"
     */
    record Group(String label, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row.
     *
     * @param label what it is about
     * @param words the same as its marks in words
     */
    record Row(String label, String words, List<Mark> marks) {
        Row {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The part of time that is shown.
     *
     * @param from its left edge; what was before is drawn at the edge
     * @param to its right edge
     * @param asOfInside whether the moment of the review lies in it; otherwise it is long after
     */
    record Window(Instant from, Instant to, boolean asOfInside) {}

    /** The picture of the record of a report. */
    public static Timeline of(Report report) {
        return new TimelineRows(report).timeline();
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
