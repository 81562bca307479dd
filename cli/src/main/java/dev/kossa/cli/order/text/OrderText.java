package dev.kossa.cli.order.text;

import dev.kossa.cli.order.report.OrderReport;
import dev.kossa.cli.order.report.QuantityRows;
import dev.kossa.cli.order.report.RecipeWords;
import dev.kossa.cli.render.Citations;
import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.text.Look;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.issue.Issue;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.knowledge.Orders.Monitoring;
import dev.kossa.knowledge.Source;
import dev.kossa.review.Review;
import dev.kossa.review.line.CheckPlan;
import dev.kossa.review.order.MissingFact;
import dev.kossa.review.order.OrderReview;
import dev.kossa.review.order.Recipe;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the check of an order as text: the verdict and its reasons first, then how it is made up, then what is watched. */
public final class OrderText {
    private static final String INDENT = "   ";

    private final OrderReport report;
    private final OrderReview review;
    private final Page page;
    private final Sheet sheet;

    /**
     * @param look for what it is made
     * @param zone of the times
     */
    public OrderText(OrderReport report, Look look, ZoneId zone) {
        this.report = report;
        this.review = report.review();
        this.page = new Page(look);
        this.sheet = new Sheet(page, new Citations(), new Dates(zone));
    }

    /** All of the check. */
    public String write() {
        head();
        review.issues().forEach(this::issue);
        data();
        mended();
        quantities();
        review.recipe().ifPresent(this::recipe);
        watched();
        asked();
        sources();
        return page.text();
    }

    /** How it is made up; of the issues only what is more than a note. */
    public String writeRecipe() {
        head();
        review.issues().stream()
                .filter(issue -> issue.severity() != Severity.INFO)
                .forEach(this::issue);
        mended();
        review.recipe().ifPresentOrElse(this::recipe, this::noRecipe);
        watched();
        sources();
        return page.text();
    }

    private void head() {
        page.hanging(List.of(verdict(), Run.plain("  ")), Run.plain(INDENT), Run.strong(report.ordered()));
        page.line(Run.plain("as of " + sheet.dates().moment(report.asOf())), Run.plain(report.forWhom()));
        page.line(Run.quiet("knowledge " + review.knowledgeVersion()), Run.quiet("Kossa, " + Review.NOT_VALIDATED));
        page.paragraph("", Run.quiet(Sheet.capital(report.policy())));
        if (!report.others().isEmpty()) {
            page.paragraph(
                    "",
                    Run.quiet("Checked: " + OrderReport.document(report.order()) + ". Also ordered: "
                            + String.join(", ", report.others()) + " (--order checks another one)."));
        }
    }

    private Run verdict() {
        return switch (review.verdict()) {
            case FINE -> new Run(Tone.PRO, "FINE");
            case WARN -> new Run(Tone.WARNING, "WARN");
            case INCOMPLETE -> new Run(Tone.WARNING, "INCOMPLETE");
            case STOP -> new Run(Tone.ALERT, "STOP");
        };
    }

    // --- what was found

    private void issue(Issue issue) {
        Run margin = switch (issue.severity()) {
            case ALERT -> new Run(Tone.ALERT, "▌  ");
            case WARNING -> new Run(Tone.WARNING, " ! ");
            case INFO -> Run.plain(" • ");
        };
        page.blank();
        String marks = sheet.citations().words(issue.knowledge());
        String[] lines = issue.sentence().split("\n", 2);
        String cited = lines[0] + (marks.isEmpty() ? "" : " " + marks) + (lines.length > 1 ? "\n" + lines[1] : "");
        page.sentence(
                List.of(margin), issue.severity() == Severity.ALERT ? margin : Run.plain(INDENT), Sheet.capital(cited));
    }

    private void data() {
        if (report.data().isEmpty() && report.notMapped().isEmpty()) {
            return;
        }
        page.heading("The data");
        report.data()
                .forEach(issue ->
                        page.sentence(List.of(Run.plain(" • ")), Run.plain(INDENT), Sheet.capital(issue.sentence())));
        if (!report.notMapped().isEmpty()) {
            String words = report.notMapped().stream()
                    .map(issue -> issue.what() + " \"" + issue.origin().text() + "\"")
                    .distinct()
                    .collect(Collectors.joining(", "));
            page.paragraph(INDENT, Run.quiet("Not in the vocabulary: " + words + "."));
        }
    }

    private void mended() {
        report.mended().ifPresent(mended -> {
            page.heading("Maybe like this");
            mended.review().recipe().ifPresent(recipe -> page.paragraph(INDENT, Run.strong(recipe.label() + ".")));
            page.paragraph(INDENT, Run.quiet("The amount is as ordered, and its own check warns of nothing."));
        });
    }

    // --- numbers

    private void quantities() {
        List<QuantityRows.Row> rows = QuantityRows.of(review);
        if (rows.isEmpty()) {
            return;
        }
        page.heading("Quantities");
        int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        for (QuantityRows.Row row : rows) {
            String name = INDENT + row.name() + " ".repeat(width - row.name().length() + 2);
            page.hanging(List.of(Run.quiet(name)), Run.plain(" ".repeat(name.length())), Run.plain(row.values()));
        }
    }

    private void recipe(Recipe recipe) {
        page.heading("Recipe", recipe.suggested() ? "concentration proposed" : "");
        RecipeWords.steps(recipe)
                .forEach(step -> page.hanging(List.of(Run.plain(" • ")), Run.plain(INDENT), Run.plain(step)));
        page.hanging(List.of(Run.quiet(INDENT + "Label: ")), Run.plain(INDENT), Run.strong(recipe.label()));
    }

    private void noRecipe() {
        page.heading("Recipe");
        page.paragraph(INDENT, Run.plain(RecipeWords.none(review.verdict())));
    }

    // --- what is watched

    private void watched() {
        if (review.checkSchedule().isEmpty() && review.monitoring().isEmpty()) {
            return;
        }
        page.heading("While it runs");
        review.checkSchedule().ifPresent(this::checks);
        for (Monitoring row : review.monitoring()) {
            page.hanging(List.of(Run.plain(" • ")), Run.plain(INDENT), Run.plain(row.say()), sheet.cite(row.basis()));
        }
    }

    private void checks(CheckPlan plan) {
        page.hanging(
                List.of(Run.plain(" • ")),
                Run.plain(INDENT),
                Run.plain(RecipeWords.checks(plan, report.knowledge())),
                sheet.cite(plan.basis()));
    }

    private void asked() {
        List<MissingFact> asked =
                review.missing().stream().filter(fact -> !fact.needed()).toList();
        if (!asked.isEmpty()) {
            page.heading("Not said");
            asked.forEach(
                    fact -> page.hanging(List.of(Run.plain(" • ")), Run.plain(INDENT), Run.plain(fact.question())));
        }
    }

    private void sources() {
        List<Source> sources = sheet.citations().sources();
        if (sources.isEmpty()) {
            return;
        }
        page.heading("Sources");
        String names = IntStream.range(0, sources.size())
                .mapToObj(i ->
                        Integer.toString(i + 1) + Run.NO_BREAK + sources.get(i).id())
                .collect(Collectors.joining("; "));
        page.paragraph(INDENT, Run.quiet(names));
        if (sheet.citations().hasUnconfirmed()) {
            page.paragraph(
                    INDENT, Run.quiet("* not confirmed at the source: computed, second hand, or an assumption."));
        }
    }
}
