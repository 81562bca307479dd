package dev.kossa.cli.watch.text;

import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is wrong with the data, what was not used, and the sources. */
final class DataPart {
    private static final String INDENT = "   ";

    private final Sheet sheet;
    private final WatchReport report;
    private final Page page;

    DataPart(Sheet sheet, WatchReport report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
    }

    void write() {
        List<Issue> issues = report.dataIssues();
        if (!issues.isEmpty()) {
            page.heading("The data");
            issues.forEach(this::issue);
        }
        if (!report.notMapped().isEmpty()) {
            int count = report.notMapped().size();
            page.heading("Not used");
            page.paragraph(
                    INDENT,
                    Run.plain((count == 1 ? "1 phrase or code is" : count + " phrases or codes are")
                            + " not in the vocabulary; --format json lists them."));
        }
        sources();
    }

    private void issue(Issue issue) {
        Run mark = issue.severity() == Severity.WARNING ? new Run(Tone.WARNING, " ! ") : Run.plain(" • ");
        page.sentence(List.of(mark), Run.plain(INDENT), Sheet.capital(issue.sentence()));
    }

    private void sources() {
        List<Source> sources = sheet.citations().sources();
        if (sources.isEmpty()) {
            return;
        }
        String names = IntStream.range(0, sources.size())
                .mapToObj(i ->
                        Integer.toString(i + 1) + Run.NO_BREAK + sources.get(i).id())
                .collect(Collectors.joining(", "));
        page.heading("Sources");
        page.paragraph(INDENT, Run.plain(names + "."));
        page.paragraph(INDENT, Run.quiet("'kossa knowledge show ID' tells what rests on one."));
        if (sheet.citations().hasUnconfirmed()) {
            page.paragraph(INDENT, Run.quiet("* not confirmed at the source: computed, second hand, or an assumption"));
        }
    }
}
