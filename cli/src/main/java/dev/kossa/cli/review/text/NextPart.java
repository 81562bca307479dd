package dev.kossa.cli.review.text;

import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.cli.review.report.Report;
import dev.kossa.review.diagnosis.NextTest;
import dev.kossa.review.diagnosis.Question;
import java.util.List;
import java.util.Locale;

/** Which tests come next, and what to ask. */
final class NextPart {
    private static final int BEST = 4;
    private static final String INDENT = "   ";

    private final Sheet sheet;
    private final Report report;
    private final Page page;

    NextPart(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
    }

    void write() {
        tests(report.review().diagnostics().nextTests());
        questions(report.review().diagnostics().questions());
    }

    private void questions(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading("Ask or look");
        String reason = "";
        for (Question question : questions) {
            Run why = Run.quiet(question.reason().equals(reason) ? "" : " " + question.reason());
            page.hanging(List.of(Run.plain(" • ")), Run.plain(INDENT), Run.plain(question.sentence()), why);
            reason = question.reason();
        }
    }

    private void tests(List<NextTest> tests) {
        if (tests.isEmpty()) {
            return;
        }
        page.heading("Next tests");
        int shown = report.everything() ? tests.size() : Math.min(tests.size(), Math.max(BEST, demanded(tests)));
        for (int i = 0; i < shown; i++) {
            test(i + 1, tests.get(i));
        }
        if (shown < tests.size()) {
            List<String> others =
                    tests.stream().skip(shown).map(NextTest::label).toList();
            page.paragraph(INDENT, Run.quiet("Then: " + String.join(", ", others) + "."));
        }
    }

    private static int demanded(List<NextTest> tests) {
        return (int)
                tests.stream().filter(test -> test.demandedBy().isPresent()).count();
    }

    private void test(int rank, NextTest test) {
        String number = String.format(Locale.ROOT, "%2d ", rank);
        Run demanded = new Run(
                Tone.ALERT,
                test.demandedBy().map(flag -> " (red flag: " + flag(flag) + ")").orElse(""));
        page.hanging(
                List.of(Run.plain(number)),
                Run.plain(INDENT),
                Run.strong(test.label()),
                demanded,
                sheet.cite(test.basis()));
        page.paragraph(INDENT, Run.plain(Sheet.sentence(test.sentence())));
        if (!test.informativeFrom().isEmpty()) {
            page.paragraph(INDENT, Run.plain(Sheet.sentence(test.informativeFrom())));
        }
        if (!test.caution().isEmpty()) {
            page.paragraph(INDENT, new Run(Tone.WARNING, "Mind: "), Run.plain(Sheet.sentence(test.caution())));
        }
        if (report.everything()) {
            page.paragraph(INDENT, Run.quiet(numbers(test)));
        }
    }

    private String flag(String id) {
        return report.review().diagnostics().redFlags().stream()
                .filter(flag -> flag.id().equals(id))
                .map(flag -> flag.label())
                .findFirst()
                .orElse(id);
    }

    private static String numbers(NextTest test) {
        return String.format(
                Locale.ROOT,
                "harm avoided %.2f, information %.2f bits, burden %d of 4",
                test.harmAvoided(),
                test.bits(),
                test.burden());
    }
}
