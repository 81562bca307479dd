package dev.kossa.cli.review.text;

import dev.kossa.cli.render.Percent;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.cli.review.report.Reasons;
import dev.kossa.cli.review.report.Report;
import dev.kossa.record.BodySite;
import dev.kossa.record.Medication;
import dev.kossa.review.Days;
import dev.kossa.review.diagnosis.CalciumPhosphate;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Flip;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Subtyping;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why: what speaks for and against the first two, where the ranking starts, how calcium is linked, which subtype. */
final class WhyPart {
    private static final int EXPLAINED = 2;
    private static final int STRONGEST = 4;
    private static final int BAR = 8;
    private static final String INDENT = "   ";

    private final Sheet sheet;
    private final Report report;
    private final Page page;

    WhyPart(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
    }

    void write() {
        report.review().diagnostics().differential().ifPresent(this::reasons);
        exposures();
        report.review().diagnostics().subtype().ifPresent(this::subtype);
        report.review().diagnostics().calciumPhosphate().ifPresent(this::product);
    }

    private void reasons(Differential differential) {
        differential.ranked().stream().limit(EXPLAINED).forEach(this::reasons);
        start(differential);
    }

    private void reasons(Ranked ranked) {
        Reasons reasons = Reasons.of(ranked, report.everything() ? Integer.MAX_VALUE : STRONGEST);
        page.heading("Why " + ranked.label());
        bars("for", Tone.PRO, reasons.pro(), reasons.scale());
        bars("against", Tone.CONTRA, reasons.contra(), reasons.scale());
        if (ranked.timeRatio() != 1) {
            page.hanging(
                    List.of(Run.strong(column("time"))),
                    Run.plain(column("")),
                    Run.plain(String.format(
                            Locale.ROOT, "×%.2g for how long after the infusion it began", ranked.timeRatio())));
        }
        if (reasons.rest() > 0) {
            page.paragraph(
                    column(""),
                    Run.quiet(reasons.rest() + " weaker or neutral findings, together "
                            + Reasons.signed(reasons.restSum())));
        }
    }

    private void bars(String side, Tone tone, List<Contribution> bars, double scale) {
        for (int i = 0; i < bars.size(); i++) {
            Contribution bar = bars.get(i);
            String block = page.glyphs().bar(Math.abs(bar.log10Ratio()) / scale, BAR);
            String margin = column("") + " ".repeat(5 + BAR + 1);
            page.hanging(
                    List.of(
                            Run.strong(column(i == 0 ? side : "")),
                            Run.plain(Reasons.signed(bar.log10Ratio()) + " "),
                            new Run(tone, block),
                            Run.plain(" ".repeat(BAR + 1 - page.length(Run.plain(block))))),
                    Run.plain(margin),
                    Run.plain(Reasons.finding(bar) + ", "),
                    Run.quiet(Reasons.frequency(bar)),
                    sheet.cite(bar.basis()));
        }
    }

    private static String column(String text) {
        return INDENT + text + " ".repeat(8 - text.length());
    }

    private void start(Differential differential) {
        page.blank();
        page.paragraph(
                INDENT,
                Run.quiet("+1 makes it ten times as likely as the others, −1 ten times less; "
                        + "n of m is how often it is seen in that condition."));
        page.hanging(
                List.of(Run.strong(INDENT + "Start: ")),
                Run.plain(INDENT),
                Run.plain(differential.prior()),
                sheet.cite(differential.priorBasis()));
        differential.flip().ifPresent(flip -> flip(flip, differential));
    }

    private void flip(Flip flip, Differential differential) {
        page.hanging(
                List.of(Run.strong(INDENT + "Flip: ")),
                Run.plain(INDENT),
                Run.plain("The order changes at an incidence of the calcium injury of " + Percent.precise(flip.prior())
                        + " (used: " + Percent.precise(flip.used()) + "): there it and "
                        + differential.of(flip.rival()).label() + " are equally likely."));
    }

    private void exposures() {
        List<Exposure> exposures = report.review().diagnostics().exposures();
        if (exposures.isEmpty()) {
            return;
        }
        page.heading("Calcium that was given");
        exposures.forEach(this::exposure);
    }

    private void exposure(Exposure exposure) {
        Medication given = exposure.medication();
        String where = given.site().map(this::site).orElse("site not said");
        page.paragraph(
                INDENT,
                Run.strong(given.label()),
                Run.plain(", " + where + ", " + sheet.dates().when(given.when())));
        String latency = exposure.latencies().isEmpty()
                ? ""
                : " The lesion began "
                        + exposure.latencies().stream()
                                .map(l -> Days.words(l.from_d(), l.to_d()))
                                .collect(Collectors.joining(" or "))
                        + " later.";
        if (report.review().diagnostics().lesion().isEmpty()) {
            page.paragraph(INDENT, Run.plain("No lesion is described to which it could be linked."));
            return;
        }
        page.paragraph(INDENT, Run.strong(link(exposure) + ": "), Run.plain(exposure.sentence() + latency));
    }

    private String site(BodySite site) {
        return report.knowledge().vocabulary().bodySites().label(site);
    }

    private static String link(Exposure exposure) {
        return switch (exposure.link()) {
            case LINKED -> "Linked";
            case POSSIBLE, CENTRAL_LINE -> "Possibly linked";
            case NOT_LINKED -> "Not linked";
        };
    }

    private void subtype(Subtyping subtype) {
        page.heading("Subtype");
        page.paragraph(
                INDENT,
                Run.strong(subtype.label()),
                Run.quiet(" (" + subtype.scheme() + ")"),
                sheet.cite(subtype.because().knowledge()));
        page.paragraph(
                INDENT, Run.plain("Because: " + Sheet.sentence(String.join("; ", report.labels(subtype.reasons())))));
        if (!subtype.needs().isEmpty()) {
            page.paragraph(INDENT, Run.plain("To be sure: " + Sheet.sentence(subtype.needs())));
        }
    }

    private void product(CalciumPhosphate product) {
        if (report.review().diagnostics().subtype().isEmpty()) {
            page.blank();
        }
        page.paragraph(INDENT, Run.plain(product.sentence()));
    }
}
