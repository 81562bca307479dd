package dev.kossa.cli.review.text;

import dev.kossa.cli.render.Percent;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.cli.review.report.LesionWords;
import dev.kossa.cli.review.report.PatientWords;
import dev.kossa.cli.review.report.Report;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.RaisedFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The first screen: who, what must not be missed, what it may be. */
final class TopPart {
    private static final int LEADING = 5;
    private static final int NUMBERS = 20;

    private final Sheet sheet;
    private final Report report;
    private final Page page;

    private final int bars;

    TopPart(Sheet sheet, Report report) {
        this.bars = sheet.page().width() / 5;
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
    }

    void write() {
        header();
        report.review().diagnostics().redFlags().forEach(this::redFlag);
        report.review().diagnostics().differential().ifPresentOrElse(this::explanations, this::noLesion);
    }

    private void header() {
        Review review = report.review();
        String moment = sheet.dates().moment(review.asOf());
        page.line(
                Run.plain(report.now() ? "as of now, " + moment : "as of " + moment),
                Run.strong(PatientWords.of(report)));
        page.line(Run.quiet("knowledge " + review.knowledgeVersion()), Run.quiet("Kossa, " + Review.NOT_VALIDATED));
        page.line(Run.quiet(report.extent()), Run.quiet(Sheet.capital(report.policy())));
        LesionWords.of(report, sheet.dates()).ifPresent(lesion -> page.paragraph("", Run.plain("Lesion: " + lesion)));
    }

    private void redFlag(RaisedFlag flag) {
        Run margin = new Run(Tone.ALERT, "▌ ");
        page.blank();
        String label = Sheet.repeats(flag.sentence(), flag.label()) ? "" : Sheet.capital(flag.label()) + ".";
        page.hanging(
                List.of(margin),
                margin,
                new Run(Tone.ALERT, "RED FLAG: " + label),
                Run.plain(" " + flag.sentence()),
                sheet.cite(flag.because().knowledge()));
        if (!flag.tests().isEmpty()) {
            String tests = flag.tests().stream().map(report::label).collect(Collectors.joining("; "));
            page.hanging(List.of(margin), margin, Run.strong("Now: "), Run.plain(tests));
        }
    }

    private void noLesion() {
        page.blank();
        page.paragraph("", Run.strong("No lesion is described: no diagnosis."));
    }

    private void explanations(Differential differential) {
        page.heading("Leading explanations", "probability   80" + Run.NO_BREAK + "% range");
        List<Ranked> ranked = differential.ranked();
        int leading = report.everything() ? ranked.size() : Math.min(LEADING, ranked.size());
        for (int i = 0; i < leading; i++) {
            explanation(i + 1, ranked.get(i));
        }
        if (leading < ranked.size()) {
            others(ranked.subList(leading, ranked.size()));
        }
    }

    private void explanation(int rank, Ranked ranked) {
        int labels = page.width() - bars - NUMBERS - 5;
        List<String> label = fold(name(ranked), labels);
        Tone tone = rank == 1 ? Tone.STRONG : Tone.PLAIN;
        String bar = page.glyphs().bar(ranked.probability(), bars);
        String rest = page.glyphs().rest(bar, ranked.high(), bars);
        String numbers = pad(Percent.words(ranked.probability()), 6) + "  "
                + pad(Percent.range(ranked.low(), ranked.high()), NUMBERS - 8);
        page.row(
                Run.plain(pad(Integer.toString(rank), 2) + " "),
                new Run(tone, label.get(0) + " ".repeat(labels - page.length(Run.plain(label.get(0))) + 1)),
                new Run(Tone.PRO, bar),
                Run.quiet(rest),
                Run.plain(" ".repeat(bars + 1 - page.length(Run.plain(bar + rest)))),
                new Run(tone, numbers));
        label.stream().skip(1).forEach(line -> page.row(Run.plain("   "), new Run(tone, line)));
    }

    private void others(List<Ranked> others) {
        double sum = others.stream().mapToDouble(Ranked::probability).sum();
        page.paragraph(
                "   ", Run.quiet(others.size() + " others, together " + Percent.words(sum) + ": " + names(others)));
    }

    private static String names(List<Ranked> others) {
        return others.stream().limit(3).map(Ranked::label).collect(Collectors.joining(", "))
                + (others.size() > 3 ? ", …" : "");
    }

    /** Name, stage and cause. */
    private String name(Ranked ranked) {
        return Sheet.capital(ranked.label())
                + ranked.stage().map(stage -> ", " + stage).orElse("")
                + report.cause(ranked).map(cause -> ", " + cause).orElse("");
    }

    private static String pad(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    private static List<String> fold(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
