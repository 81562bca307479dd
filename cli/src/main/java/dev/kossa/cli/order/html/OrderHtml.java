package dev.kossa.cli.order.html;

import dev.kossa.cli.order.report.OrderReport;
import dev.kossa.cli.order.report.QuantityRows;
import dev.kossa.cli.order.report.RecipeWords;
import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.render.html.SourcesPart;
import dev.kossa.cli.render.html.WholePage;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.review.Review;
import dev.kossa.review.order.MissingFact;
import dev.kossa.review.order.OrderReview;
import dev.kossa.review.order.Recipe;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Writes the check of an order as a page. */
public final class OrderHtml {
    private final OrderReport report;
    private final OrderReview review;
    private final WholePage whole;
    private final Markup page;
    private final Leaf leaf;

    /** @param zone of the times */
    public OrderHtml(OrderReport report, ZoneId zone) {
        this.report = report;
        this.review = report.review();
        this.whole = new WholePage(
                verdict(review) + ": " + report.ordered() + " · Kossa order check",
                "Kossa, knowledge " + review.knowledgeVersion() + ", " + Review.NOT_VALIDATED
                        + ". Kossa advises, people decide.");
        this.page = whole.markup();
        this.leaf = new Leaf(page, new Citations(), new Dates(zone));
    }

    /** The page; the same for the same report. */
    public String write() {
        return whole.write("check", this::head, this::parts);
    }

    private static String verdict(OrderReview review) {
        return switch (review.verdict()) {
            case FINE -> "Fine";
            case WARN -> "Warn";
            case INCOMPLETE -> "Incomplete";
            case STOP -> "Stop";
        };
    }

    private void head() {
        page.block("header", "class=masthead", () -> {
            page.in("p", "class=brand", () -> page.leaf("strong", "Kossa").text(" order check"));
            page.leaf("h1", verdict(review));
            page.leaf("p", report.ordered(), "class=ordered");
            page.in("dl", this::facts);
            page.leaf("p", Leaf.capital(Review.NOT_VALIDATED) + ". Kossa advises, people decide.", "class=notice");
        });
        List<? extends Issue> stops = ofSeverity(Severity.ALERT);
        if (!stops.isEmpty()) {
            page.in(
                    "div",
                    new String[] {"class=flags", "role=region", "aria-label=Stops"},
                    () -> stops.forEach(this::stop));
        }
    }

    private void facts() {
        fact("For", report.forWhom());
        fact("As of", leaf.dates().moment(report.asOf()));
        fact("Knowledge", review.knowledgeVersion());
        fact("Policy", report.policy());
        if (!report.others().isEmpty()) {
            fact("Also ordered", String.join(", ", report.others()));
        }
    }

    private void fact(String name, String value) {
        page.in("div", () -> page.leaf("dt", name).leaf("dd", value));
    }

    private List<? extends Issue> ofSeverity(Severity severity) {
        return review.issues().stream()
                .filter(issue -> issue.severity() == severity)
                .toList();
    }

    private void stop(Issue issue) {
        page.block(
                "section",
                "class=flag",
                () -> page.in("p", () -> {
                    page.leaf("span", "Stop", "class=tag").text(" ");
                    leaf.sentence(issue.sentence());
                    leaf.cite(issue.knowledge());
                }));
    }

    // --- parts

    private void parts() {
        List<Issue> issues = new ArrayList<>(ofSeverity(Severity.WARNING));
        issues.addAll(ofSeverity(Severity.INFO));
        if (!issues.isEmpty()) {
            leaf.section("found", "What was found", () -> list(issues));
        }
        report.mended().flatMap(mended -> mended.review().recipe()).ifPresent(this::mended);
        List<QuantityRows.Row> rows = QuantityRows.of(review);
        if (!rows.isEmpty()) {
            leaf.section("quantities", "Quantities", () -> quantities(rows));
        }
        review.recipe().ifPresent(recipe -> leaf.section("recipe", "Recipe", () -> recipe(recipe)));
        watched();
        asked();
        if (!report.reading().isEmpty()) {
            leaf.section("data", "The data", () -> list(report.reading()));
        }
        new SourcesPart(leaf).write();
    }

    private void list(List<? extends Issue> issues) {
        page.in("ul", "class=issues", () -> issues.forEach(this::issue));
    }

    private void issue(Issue issue) {
        boolean warning = issue.severity() != Severity.INFO;
        page.in("li", warning ? "class=warning" : "class=info", () -> {
            page.leaf("span", warning ? "Warning" : "Note", "class=tag").text(" ");
            page.in("span", () -> {
                leaf.sentence(issue.sentence());
                leaf.cite(issue.knowledge());
            });
        });
    }

    private void mended(Recipe recipe) {
        leaf.section("mended", "Maybe like this", () -> {
            page.in("p", () -> page.leaf("strong", recipe.label() + "."));
            page.leaf("p", "The amount is as ordered, and its own check warns of nothing.", "class=quiet");
        });
    }

    private void quantities(List<QuantityRows.Row> rows) {
        page.in("dl", "class=quantities", () -> rows.forEach(row -> fact(row.name(), row.values())));
    }

    private void recipe(Recipe recipe) {
        page.in("ol", () -> RecipeWords.steps(recipe).forEach(step -> page.leaf("li", step)));
        page.in("p", () -> page.text("Label: ").leaf("strong", recipe.label()));
        if (recipe.suggested()) {
            page.leaf("p", "The concentration is a proposal: none was ordered.", "class=quiet");
        }
    }

    private void watched() {
        if (review.checkSchedule().isEmpty() && review.monitoring().isEmpty()) {
            return;
        }
        leaf.section(
                "watch",
                "While it runs",
                () -> page.in("ul", () -> {
                    review.checkSchedule()
                            .ifPresent(plan -> page.in("li", () -> {
                                page.text(RecipeWords.checks(plan, report.knowledge()));
                                leaf.cite(plan.basis());
                            }));
                    review.monitoring()
                            .forEach(row -> page.in("li", () -> {
                                page.text(row.say());
                                leaf.cite(row.basis());
                            }));
                }));
    }

    private void asked() {
        List<MissingFact> asked =
                review.missing().stream().filter(fact -> !fact.needed()).toList();
        if (!asked.isEmpty()) {
            leaf.section(
                    "not-said",
                    "Not said",
                    () -> page.in("ul", () -> asked.forEach(fact -> page.leaf("li", fact.question()))));
        }
    }
}
