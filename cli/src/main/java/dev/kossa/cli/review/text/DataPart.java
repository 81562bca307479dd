package dev.kossa.cli.review.text;

import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.cli.review.report.Report;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Source;
import dev.kossa.review.diagnosis.Differential;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is wrong with the data, what was not used, and the sources. */
final class DataPart {
    private static final String INDENT = "   ";

    private final Sheet sheet;
    private final Report report;
    private final Page page;

    DataPart(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
    }

    void write() {
        issues();
        notUsed();
        sources();
    }

    private void issues() {
        List<Issue> issues = report.dataIssues();
        if (issues.isEmpty()) {
            return;
        }
        page.heading("The data");
        issues.forEach(this::issue);
    }

    private void issue(Issue issue) {
        Run mark = issue.severity() == Severity.WARNING ? new Run(Tone.WARNING, " ! ") : Run.plain(" • ");
        page.sentence(List.of(mark), Run.plain(INDENT), Sheet.capital(issue.sentence()));
    }

    private void notUsed() {
        List<String> unexplained = report.review()
                .diagnostics()
                .differential()
                .map(Differential::unexplained)
                .orElse(List.of());
        List<NotMapped> notMapped = report.notMapped();
        if (unexplained.isEmpty() && notMapped.isEmpty()) {
            return;
        }
        page.heading("Not used");
        if (!unexplained.isEmpty()) {
            page.paragraph(
                    INDENT, Run.plain("The knowledge says nothing about: " + String.join(", ", unexplained) + "."));
        }
        if (!notMapped.isEmpty()) {
            notMapped(notMapped);
        }
    }

    private void notMapped(List<NotMapped> notMapped) {
        String items = notMapped.size() == 1 ? "1 phrase or code is" : notMapped.size() + " phrases or codes are";
        page.paragraph(
                INDENT,
                Run.plain(items + " not in the vocabulary" + (report.everything() ? ":" : "; --all lists them.")));
        if (report.everything()) {
            notMapped.forEach(issue -> page.hanging(
                    List.of(Run.plain(INDENT + "– ")), Run.plain(INDENT + "  "), Run.plain(issue.sentence())));
        }
    }

    private void sources() {
        List<Source> sources = sheet.citations().sources();
        if (sources.isEmpty()) {
            return;
        }
        page.heading("Sources");
        if (report.everything()) {
            list(sources);
        } else {
            names(sources);
        }
        if (sheet.citations().hasUnconfirmed()) {
            page.paragraph(INDENT, Run.quiet("* not confirmed at the source: computed, second hand, or an assumption"));
        }
    }

    private void list(List<Source> sources) {
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            String number = String.format(Locale.ROOT, "%4d  ", i + 1);
            String year = source.year().map(y -> ", " + y).orElse("");
            page.hanging(
                    List.of(Run.plain(number)),
                    Run.plain("      "),
                    Run.plain(source.title() + year + (source.address().isEmpty() ? "" : ". ")),
                    Run.quiet(source.address()));
        }
    }

    /** What is printed last is what a terminal shows, so a long list would hide the review. */
    private void names(List<Source> sources) {
        String names = IntStream.range(0, sources.size())
                .mapToObj(i ->
                        Integer.toString(i + 1) + Run.NO_BREAK + sources.get(i).id())
                .collect(Collectors.joining(", "));
        page.paragraph(INDENT, Run.plain(names + "."));
        page.paragraph(INDENT, Run.quiet("--all lists them; 'kossa knowledge show ID' tells what rests on one."));
    }
}
