package dev.kossa.cli.review.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.review.html.timeline.Timeline;
import dev.kossa.cli.review.html.timeline.TimelineSvg;
import dev.kossa.cli.review.report.Report;

/** A picture of what happened when. */
final class CoursePart {
    private final Report report;
    private final Markup page;

    CoursePart(Leaf leaf, Report report) {
        this.report = report;
        this.page = leaf.page();
    }

    void write() {
        Timeline timeline = Timeline.of(report);
        if (timeline.isEmpty()) {
            return;
        }
        page.raw("\n");
        page.in("section", new String[] {"id=course", "class=full", "aria-labelledby=course-heading"}, () -> {
            page.leaf("h2", "What happened when", "id=course-heading");
            page.in("figure", () -> {
                new TimelineSvg(timeline, TimelineSvg.Shape.WIDE).draw(page);
                new TimelineSvg(timeline, TimelineSvg.Shape.NARROW).draw(page);
                page.in("figcaption", () -> legend(timeline));
            });
        });
    }

    private void legend(Timeline timeline) {
        key("dot full", "found, abnormal, given or done");
        key("dot hollow", "looked for and not found, or normal");
        key("dot half", "provisional or conflicting");
        key("band full", "some time in that span");
        if (!timeline.timeless().isEmpty()) {
            page.in("p", () -> page.text("Without a time: " + String.join(", ", timeline.timeless()) + "."));
        }
    }

    private void key(String css, String meaning) {
        page.in("span", "class=key", () -> page.leaf("i", "", "class=" + css).text(meaning));
        page.text(" ");
    }
}
