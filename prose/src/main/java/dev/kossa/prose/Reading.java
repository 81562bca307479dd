package dev.kossa.prose;

import dev.kossa.issue.Issue;
import dev.kossa.record.Fact;
import dev.kossa.record.PatientRecord;
import java.util.List;

/**
 * What was read in a document.
 *
 * @param manuscript the text; all spans are spans of it
 * @param anchor when the patient presented
 * @param record the patient of the document and the facts
 * @param located each fact of the record with the span that says it, in the order of the text
 * @param summary the case, field by field
 * @param others other patients of whom the text tells
 * @param aggregates what is said of many patients at once
 * @param issues contradictions, gaps, and what was not understood
 */
public record Reading(
        Manuscript manuscript,
        Anchor anchor,
        PatientRecord record,
        List<Located> located,
        CaseSummary summary,
        List<OtherPatient> others,
        List<Aggregate> aggregates,
        List<Said> issues) {
    public Reading {
        located = List.copyOf(located);
        others = List.copyOf(others);
        aggregates = List.copyOf(aggregates);
        issues = List.copyOf(issues);
    }

    /** A fact and the span that says it. */
    public record Located(Fact fact, Quote quote) {}

    /** An issue, and the spans that it is about, in the order of its {@link Issue#facts() facts}. */
    public record Said(Issue issue, List<Quote> quotes) {
        public Said {
            quotes = List.copyOf(quotes);
        }
    }
}
