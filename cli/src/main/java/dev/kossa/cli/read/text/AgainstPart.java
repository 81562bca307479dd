package dev.kossa.cli.read.text;

import dev.kossa.cli.read.report.ReadReport;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import java.util.List;

/** What the text says against itself, with the words of each span; what is doubtful; what it does not say. */
final class AgainstPart {
    private static final String INDENT = "   ";

    private final Page page;
    private final ReadReport report;

    AgainstPart(Page page, ReadReport report) {
        this.page = page;
        this.report = report;
    }

    void write() {
        issues("The text against itself", report.contradictions());
        issues("Doubtful", report.doubts());
        missing();
        notUnderstood();
    }

    private void issues(String heading, List<Said> issues) {
        if (!issues.isEmpty()) {
            page.heading(heading);
            issues.forEach(this::issue);
        }
    }

    private void issue(Said said) {
        page.sentence(
                List.of(mark(said.issue())),
                Run.plain(INDENT),
                Sheet.capital(said.issue().sentence()));
        said.quotes().forEach(this::quote);
    }

    private static Run mark(Issue issue) {
        return issue.severity() == Severity.INFO ? Run.plain(" • ") : new Run(Tone.WARNING, " ! ");
    }

    private void quote(Quote quote) {
        page.hanging(
                List.of(Run.quiet(INDENT + "– ")),
                Run.plain(INDENT + "  "),
                Run.plain(report.quoted(quote)),
                Run.quiet(" (" + report.place(quote) + ")"));
    }

    private void missing() {
        List<String> missing = report.missing();
        List<Said> gaps = report.gaps();
        if (missing.isEmpty() && gaps.isEmpty()) {
            return;
        }
        page.heading("Missing");
        gaps.forEach(this::issue);
        if (!missing.isEmpty()) {
            page.paragraph(INDENT, Run.plain("The text does not say: " + String.join(", ", missing) + "."));
        }
    }

    private void notUnderstood() {
        List<Issue> issues = report.notUnderstood();
        if (!issues.isEmpty()) {
            page.heading("Not understood");
            issues.forEach(issue -> page.sentence(List.of(Run.plain(" • ")), Run.plain(INDENT), issue.sentence()));
        }
    }
}
