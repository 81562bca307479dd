package dev.kossa.cli.watch.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.watch.report.SiteWords;
import dev.kossa.cli.watch.report.Times;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.knowledge.Lines.Risk;
import dev.kossa.review.line.SiteWatch;
import java.util.List;
import java.util.stream.Collectors;

/** Gaps in the past, and what each site had. */
final class SitePart {
    private final Leaf leaf;
    private final WatchReport report;
    private final Markup page;
    private final Times times;
    private final SiteWords words;

    SitePart(Leaf leaf, WatchReport report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
        this.times = new Times(report);
        this.words = new SiteWords(times);
    }

    void write() {
        List<SiteWatch> missed = report.review().sites().stream()
                .filter(site -> !site.gaps().isEmpty())
                .toList();
        if (!missed.isEmpty()) {
            leaf.section("gaps", "Gaps in the past", () -> page.in("ul", () -> missed.forEach(this::gaps)));
        }
        if (!report.review().sites().isEmpty()) {
            leaf.section("sites", "Sites", () -> report.review().sites().forEach(this::site));
        }
    }

    private void gaps(SiteWatch site) {
        site.gaps()
                .forEach(gap -> page.in("li", () -> {
                    leaf.say(words.gap(site, gap));
                    leaf.cite(gap.basis());
                }));
    }

    private void site(SiteWatch site) {
        page.in("div", "class=entry", () -> {
            page.leaf("h3", Leaf.capital(site.label()));
            site.lines().forEach(line -> fact("Line: ", words.line(line)));
            site.infusions().forEach(infusion -> fact("Infusion: ", words.infusion(infusion)));
            if (!site.risks().isEmpty()) {
                page.in("p", () -> {
                    page.leaf("span", "Risks: ", "class=quiet");
                    page.text(site.risks().stream().map(Risk::label).collect(Collectors.joining("; ")));
                    leaf.cite(site.risks().stream().map(Risk::basis).toList());
                });
            }
            fact("Checks: ", words.checks(site));
            if (site.injuries().isEmpty() && !site.checks().isEmpty()) {
                new GradeTable(leaf)
                        .write(site.checks().get(site.checks().size() - 1), "The last check, by each scale");
            }
        });
    }

    private void fact(String name, String value) {
        page.in("p", () -> {
            page.leaf("span", name, "class=quiet");
            leaf.say(value);
        });
    }
}
