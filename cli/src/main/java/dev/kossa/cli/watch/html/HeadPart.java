package dev.kossa.cli.watch.html;

import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.watch.report.WatchReport;
import dev.kossa.issue.LineIssue;
import dev.kossa.review.Review;
import java.util.List;

/** Who, when, by which knowledge; and the alerts. */
final class HeadPart {
    private final Leaf leaf;
    private final WatchReport report;
    private final Markup page;

    HeadPart(Leaf leaf, WatchReport report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
    }

    void write() {
        page.block("header", "class=masthead", () -> {
            page.in("p", "class=brand", () -> page.leaf("strong", "Kossa").text(" watch"));
            page.leaf("h1", report.patient());
            page.in("dl", this::facts);
            page.leaf("p", Leaf.capital(Review.NOT_VALIDATED) + ". Kossa advises, people decide.", "class=notice");
        });
        List<LineIssue> alerts = report.alerts();
        if (!alerts.isEmpty()) {
            page.in(
                    "div",
                    new String[] {"class=flags", "role=region", "aria-label=Alerts"},
                    () -> alerts.forEach(this::alert));
        }
    }

    private void facts() {
        fact(
                "As of",
                leaf.dates().moment(report.review().asOf()) + (report.extent().now() ? " (now)" : ""));
        fact("Record", report.facts());
        fact("Knowledge", report.review().knowledgeVersion());
        fact("Policy", report.policy());
    }

    private void fact(String name, String value) {
        page.in("div", () -> page.leaf("dt", name).leaf("dd", value));
    }

    private void alert(LineIssue issue) {
        page.block(
                "section",
                "class=flag",
                () -> page.in("p", () -> {
                    page.leaf("span", "Alert", "class=tag").text(" ");
                    leaf.sentence(issue.sentence());
                    leaf.cite(issue.knowledge());
                }));
    }
}
