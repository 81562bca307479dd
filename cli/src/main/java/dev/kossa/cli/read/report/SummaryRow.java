package dev.kossa.cli.read.report;

import dev.kossa.prose.Quote;
import java.util.List;

/**
 * A field of a case.
 *
 * @param name as people read it: "Not found"
 * @param entries what the text says of it, at least one
 */
public record SummaryRow(String name, List<Entry> entries) {
    public SummaryRow {
        entries = List.copyOf(entries);
    }

    /** One thing that the text says, and where. */
    public record Entry(String words, Quote quote) {}
}
