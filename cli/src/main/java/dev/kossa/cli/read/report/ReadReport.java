package dev.kossa.cli.read.report;

import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.OtherPatient;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading;
import dev.kossa.prose.Reading.Located;
import dev.kossa.prose.Reading.Said;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a view of a reading renders.
 *
 * @param name of the file, as it is shown
 * @param reading what was read
 * @param knowledge the knowledge that was used
 */
public record ReadReport(String name, Reading reading, Knowledge knowledge) {
    /** How facts are said. */
    public FactWords words() {
        return new FactWords(knowledge.vocabulary());
    }

    /** How times are said. */
    public Relative times() {
        return new Relative(reading.anchor());
    }

    /** A fact with its time: "swelling, right hand; 5 days before the presentation". */
    public String words(Located located) {
        String when = times().words(located.fact().when());
        return words().words(located.fact()) + (when.isEmpty() ? "" : "; " + when);
    }

    /** The patient of the text in a few words. */
    public String patient() {
        return new SummaryRows(knowledge.vocabulary()).who(reading.summary());
    }

    /** The case, field by field. */
    public List<SummaryRow> rows() {
        return rows(reading.summary());
    }

    private List<SummaryRow> rows(CaseSummary summary) {
        return new SummaryRows(knowledge.vocabulary()).of(summary);
    }

    /** Another patient in one line: "Girl, 2 weeks. Diagnosis: ...; Outcome: ...". */
    public String words(OtherPatient other) {
        String who = new SummaryRows(knowledge.vocabulary()).who(other.summary());
        String said = rows(other.summary()).stream()
                .filter(row -> !row.name().equals("Age") && !row.name().equals("Sex"))
                .map(ReadReport::words)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? who : who + ". " + said;
    }

    private static String words(SummaryRow row) {
        return row.name() + ": "
                + row.entries().stream().map(SummaryRow.Entry::words).collect(Collectors.joining(", "));
    }

    /** The facts of one kind, in the order of the text. */
    public List<Located> facts(FactKind kind) {
        return reading.located().stream()
                .filter(located -> FactKind.of(located.fact()) == kind)
                .toList();
    }

    /** "12 facts, 2 other patients, 1 contradiction". */
    public String extent() {
        List<String> parts = new ArrayList<>();
        parts.add(count(reading.located().size(), "fact"));
        add(parts, reading.others().size(), "other patient");
        add(parts, contradictions().size(), "contradiction");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int number, String noun) {
        if (number > 0) {
            parts.add(count(number, noun));
        }
    }

    private static String count(int number, String noun) {
        return number == 1 ? "1 " + noun : number + " " + noun + "s";
    }

    /** "presented 2020-06-15", or that no date is known. */
    public String presentation() {
        Anchor anchor = reading.anchor();
        return anchor.dated()
                ? "presented " + anchor.presentation().atZone(anchor.zone()).toLocalDate()
                : "times count from the presentation";
    }

    // --- what the text says against itself, and what it does not say

    /** Issues about two spans or more: the text says both. */
    public List<Said> contradictions() {
        return issues().filter(said -> said.quotes().size() > 1).toList();
    }

    /** Issues about one span: something is doubtful there. */
    public List<Said> doubts() {
        return issues().filter(said -> said.quotes().size() == 1).toList();
    }

    /** Issues about no span: something is not said. */
    public List<Said> gaps() {
        return issues().filter(said -> said.quotes().isEmpty()).toList();
    }

    private Stream<Said> issues() {
        return reading.issues().stream()
                .filter(said -> !(said.issue() instanceof NotMapped))
                .sorted(Comparator.comparing((Said said) -> said.issue().severity())
                        .reversed());
    }

    /** Words that are not in the vocabulary. */
    public List<Issue> notUnderstood() {
        return reading.issues().stream()
                .map(Said::issue)
                .filter(NotMapped.class::isInstance)
                .toList();
    }

    /** Fields of the case of which the text says nothing, in words. */
    public List<String> missing() {
        return SummaryRows.missing(reading.summary());
    }

    /** The words of a span on one line. */
    public String quoted(Quote quote) {
        return "“" + reading.manuscript().words(quote).replaceAll("\\s+", " ").strip() + "”";
    }

    /** Where a span lies in the file as given. */
    public String place(Quote quote) {
        return reading.manuscript().place(quote);
    }
}
