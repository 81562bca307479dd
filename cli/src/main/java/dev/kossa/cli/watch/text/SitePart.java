package dev.kossa.cli.watch.text;

import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.watch.report.SiteWords;
import dev.kossa.cli.watch.report.Times;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.knowledge.Lines.Risk;
import dev.kossa.review.line.Gap;
import dev.kossa.review.line.SiteWatch;
import java.util.List;
import java.util.stream.Collectors;

/** What each site had: lines, infusions, risks, checks; and where checks were missed. */
final class SitePart {
    private static final String INDENT = "   ";

    private final Sheet sheet;
    private final WatchReport report;
    private final Page page;
    private final SiteWords words;

    SitePart(Sheet sheet, WatchReport report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
        this.words = new SiteWords(new Times(report));
    }

    void write() {
        gaps();
        if (!report.review().sites().isEmpty()) {
            page.heading("Sites");
            report.review().sites().forEach(this::site);
        }
    }

    private void gaps() {
        List<SiteWatch> missed = report.review().sites().stream()
                .filter(site -> !site.gaps().isEmpty())
                .toList();
        if (!missed.isEmpty()) {
            page.heading("Gaps in the past");
            missed.forEach(site -> site.gaps().forEach(gap -> gap(site, gap)));
        }
    }

    private void gap(SiteWatch site, Gap gap) {
        page.hanging(
                List.of(Run.plain(" • ")), Run.plain(INDENT), Run.plain(words.gap(site, gap)), sheet.cite(gap.basis()));
    }

    private void site(SiteWatch site) {
        page.paragraph(" ", Run.strong(Sheet.capital(site.label())));
        site.lines().forEach(line -> fact("Line", words.line(line)));
        site.infusions().forEach(infusion -> fact("Infusion", words.infusion(infusion)));
        if (!site.risks().isEmpty()) {
            String risks = site.risks().stream().map(Risk::label).collect(Collectors.joining("; "));
            page.hanging(
                    List.of(Run.quiet(INDENT + "Risks: ")),
                    Run.plain(INDENT + "  "),
                    Run.plain(risks),
                    sheet.cite(site.risks().stream().map(Risk::basis).toList()));
        }
        checks(site);
    }

    private void fact(String name, String words) {
        page.hanging(List.of(Run.quiet(INDENT + name + ": ")), Run.plain(INDENT + "  "), Run.plain(words));
    }

    private void checks(SiteWatch site) {
        fact("Checks", words.checks(site));
        if (site.injuries().isEmpty() && !site.checks().isEmpty()) {
            page.paragraph(INDENT, Run.quiet("The last, by each scale:"));
            new Grades(sheet).write(site.checks().get(site.checks().size() - 1));
        }
    }
}
