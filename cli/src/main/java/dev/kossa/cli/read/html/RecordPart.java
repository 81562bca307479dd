package dev.kossa.cli.read.html;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.read.report.SummaryRow;
import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import java.util.List;

/** What was read: the case field by field, contradictions, gaps, other patients; everything leads to where the text says it. */
final class RecordPart {
    private final Leaf leaf;
    private final ReadReport report;
    private final Markup page;

    RecordPart(Leaf leaf, ReadReport report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
    }

    void write() {
        section("record", "The record", report.rows(), this::rows);
        section("contradictions", "The text against itself", report.contradictions(), this::contradictions);
        section("doubts", "Doubtful", report.doubts(), doubts -> issues(doubts, 0));
        section(
                "others",
                "Other patients",
                report.reading().others(),
                others -> page.in(
                        "ul",
                        () -> others.forEach(other -> entry(other.citation(), report.words(other), other.quote()))));
        section(
                "many",
                "Of many patients at once",
                report.reading().aggregates(),
                all -> page.in(
                        "ul",
                        () -> all.forEach(many -> entry(many.citation(), report.quoted(many.quote()), many.quote()))));
        missing();
        section("not-understood", "Not understood", report.notUnderstood(), this::notUnderstood);
    }

    private <T> void section(String id, String heading, List<T> items, java.util.function.Consumer<List<T>> content) {
        if (!items.isEmpty()) {
            leaf.section(id, heading, () -> content.accept(items));
        }
    }

    // --- the case

    private void rows(List<SummaryRow> rows) {
        page.in("dl", "class=case", () -> rows.forEach(this::row));
    }

    private void row(SummaryRow row) {
        page.in("div", () -> {
            page.leaf("dt", row.name());
            page.in("dd", () -> {
                List<SummaryRow.Entry> entries = row.entries();
                for (int i = 0; i < entries.size(); i++) {
                    page.text(i == 0 ? "" : "; ");
                    to(entries.get(i).quote(), entries.get(i).words());
                }
            });
        });
    }

    private void to(Quote quote, String words) {
        if (quote.end() > quote.start()) {
            page.leaf("a", words, "href=#" + Mark.id(quote));
        } else {
            page.text(words);
        }
    }

    private void entry(String citation, String words, Quote quote) {
        page.in("li", () -> {
            if (!citation.isEmpty()) {
                page.leaf("span", "[" + citation + "] ", "class=quiet");
            }
            to(quote, words);
        });
    }

    // --- issues

    private void contradictions(List<Said> issues) {
        issues(issues, 1);
    }

    /** @param number of the first; 0 when they have none */
    private void issues(List<Said> issues, int number) {
        page.in("ul", "class=issues", () -> {
            for (int i = 0; i < issues.size(); i++) {
                issue(issues.get(i), number == 0 ? "" : "≠" + (number + i));
            }
        });
    }

    private void issue(Said said, String mark) {
        boolean info = said.issue().severity() == Severity.INFO;
        page.in("li", info ? "class=info" : "class=warning", () -> {
            page.leaf("span", mark.isEmpty() ? info ? "Note" : "Warning" : mark, "class=tag");
            page.text(" ");
            page.in("div", () -> {
                page.in("p", () -> leaf.sentence(said.issue().sentence()));
                if (!said.quotes().isEmpty()) {
                    page.in("ul", () -> said.quotes().forEach(quote -> entry("", report.quoted(quote), quote)));
                }
            });
        });
    }

    private void missing() {
        List<String> missing = report.missing();
        List<Said> gaps = report.gaps();
        if (missing.isEmpty() && gaps.isEmpty()) {
            return;
        }
        leaf.section("missing", "Missing", () -> {
            if (!gaps.isEmpty()) {
                issues(gaps, 0);
            }
            if (!missing.isEmpty()) {
                page.leaf("p", "The text does not say: " + String.join(", ", missing) + ".");
            }
        });
    }

    private void notUnderstood(List<Issue> issues) {
        page.in("ul", () -> issues.forEach(issue -> page.leaf("li", issue.sentence())));
    }
}
