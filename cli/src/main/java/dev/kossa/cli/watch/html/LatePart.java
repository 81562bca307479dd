package dev.kossa.cli.watch.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.watch.report.Times;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.review.line.ExposureWatch;

/** Late watches with the texts to hand on. */
final class LatePart {
    private final Leaf leaf;
    private final WatchReport report;
    private final Markup page;
    private final Times times;

    LatePart(Leaf leaf, WatchReport report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
        this.times = new Times(report);
    }

    void write() {
        if (!report.open().isEmpty() || !report.ended().isEmpty()) {
            leaf.section("late", "Late watch", () -> {
                report.open().forEach(this::watch);
                report.ended().forEach(this::ended);
            });
        }
    }

    private void watch(ExposureWatch watch) {
        page.in("div", "class=entry", () -> {
            page.in("h3", () -> leaf.say(Leaf.capital(watch.label()) + ", until " + watch.until()));
            page.in("p", () -> {
                leaf.say(watch.drug() + " ended " + times.clock(watch.end()) + ". Look for "
                        + String.join(", ", watch.lookFor()) + ". A plain X-ray is informative from "
                        + watch.filmFrom() + " to " + watch.filmUntil() + "; an earlier normal one excludes nothing.");
                leaf.cite(watch.knowledge());
            });
            text("For the letter: ", Leaf.capital(watch.letter()));
            text("For parents: ", watch.parents());
        });
    }

    private void text(String name, String text) {
        page.in("p", () -> {
            page.leaf("strong", name);
            leaf.say(text);
        });
    }

    private void ended(ExposureWatch watch) {
        page.in(
                "p",
                "class=quiet",
                () -> leaf.say("The late watch after " + watch.drug() + " at the " + watch.label() + " ended on "
                        + watch.until() + "."));
    }
}
