package dev.kossa.cli.review.html;

import dev.kossa.cli.render.Percent;
import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.review.report.Reasons;
import dev.kossa.cli.review.report.Report;
import dev.kossa.review.diagnosis.Diagnostics;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Contribution;
import dev.kossa.review.diagnosis.Differential.Ranked;
import dev.kossa.review.diagnosis.NextTest;
import dev.kossa.review.diagnosis.Question;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What it may be, what to test and to ask, why. */
final class DiagnosisPart {
    private static final int LEADING = 5;
    private static final int EXPLAINED = 2;
    private static final int STRONGEST = 5;

    private final Leaf leaf;
    private final Report report;
    private final Markup page;
    private final Diagnostics diagnostics;

    DiagnosisPart(Leaf leaf, Report report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
        this.diagnostics = report.review().diagnostics();
    }

    void write() {
        diagnostics.differential().ifPresentOrElse(this::explanations, this::noLesion);
        if (!diagnostics.nextTests().isEmpty()) {
            leaf.section("tests", "Next tests", () -> tests(diagnostics.nextTests()));
        }
        if (!diagnostics.questions().isEmpty()) {
            leaf.section("ask", "Ask or look", () -> questions(diagnostics.questions()));
        }
        diagnostics.differential().ifPresent(d -> leaf.section("reasons", "Why", () -> reasons(d)));
    }

    private void noLesion() {
        leaf.section(
                "explanations",
                "Explanations",
                () -> page.leaf("p", "No lesion is described: no diagnosis.", "class=lead"));
    }

    // --- ranking

    private void explanations(Differential differential) {
        leaf.section("explanations", "Leading explanations", () -> {
            List<Ranked> ranked = differential.ranked();
            page.in("table", "class=ranking", () -> {
                page.in(
                        "thead",
                        () -> page.in("tr", () -> {
                            page.leaf("th", "Explanation", "scope=col");
                            page.leaf("th", "Probability, with its 80 % range", "scope=col", "colspan=2");
                            page.leaf("th", "Range", "scope=col", "class=range");
                        }));
                page.in("tbody", () -> ranked.stream().limit(LEADING).forEach(this::explanation));
            });
            others(ranked.stream().skip(LEADING).toList());
        });
    }

    private void explanation(Ranked ranked) {
        page.in("tr", () -> {
            page.in("th", "scope=row", () -> {
                page.text(Leaf.capital(ranked.label()));
                ranked.stage().ifPresent(stage -> page.leaf("span", ", " + stage, "class=stage"));
                report.cause(ranked).ifPresent(cause -> page.leaf("span", ", " + cause, "class=stage"));
            });
            page.in(
                    "td",
                    "class=chart",
                    () -> page.in("div", new String[] {"class=track", "aria-hidden=true"}, () -> {
                        page.leaf("span", "", "class=fill", Leaf.place(0, ranked.probability()));
                        page.leaf("span", "", "class=whisker", Leaf.place(ranked.low(), ranked.high()));
                    }));
            page.leaf("td", Percent.words(ranked.probability()), "class=number");
            page.leaf("td", Percent.range(ranked.low(), ranked.high()), "class=range");
        });
    }

    private void others(List<Ranked> others) {
        if (others.isEmpty()) {
            return;
        }
        double sum = others.stream().mapToDouble(Ranked::probability).sum();
        String names = others.stream().map(Ranked::label).collect(Collectors.joining(", "));
        page.leaf("p", others.size() + " others, together " + Percent.words(sum) + ": " + names + ".", "class=quiet");
    }

    // --- reasons

    private void reasons(Differential differential) {
        differential.ranked().stream().limit(EXPLAINED).forEach(this::reasons);
        page.leaf(
                "p",
                "+1 makes it ten times as likely as the others, −1 ten times less; n of m is how often it is seen in that condition.",
                "class=quiet");
        page.in("p", () -> {
            page.leaf("strong", "Start. ").text(differential.prior());
            leaf.cite(differential.priorBasis());
        });
        differential
                .flip()
                .ifPresent(flip -> page.in(
                        "p",
                        () -> page.leaf("strong", "Flip. ")
                                .text("The order changes at an incidence of the calcium injury of "
                                        + Percent.precise(flip.prior())
                                        + " (used: " + Percent.precise(flip.used()) + "): there it and "
                                        + differential.of(flip.rival()).label() + " are equally likely.")));
    }

    private void reasons(Ranked ranked) {
        Reasons reasons = Reasons.of(ranked, report.everything() ? Integer.MAX_VALUE : STRONGEST);
        page.in("table", "class=reasons", () -> {
            page.leaf("caption", Leaf.capital(ranked.label()) + ", " + Percent.words(ranked.probability()));
            page.in(
                    "thead",
                    () -> page.in("tr", () -> {
                        page.leaf("th", "Finding", "scope=col");
                        page.in(
                                "th",
                                "scope=col",
                                () -> page.leaf("span", "against").leaf("span", "for"));
                        page.leaf("th", "log₁₀", "scope=col", "class=number");
                        page.leaf("th", "How often it is seen", "scope=col");
                    }));
            page.in("tbody", () -> {
                reasons.pro().forEach(bar -> reason(bar, reasons.scale()));
                reasons.contra().forEach(bar -> reason(bar, reasons.scale()));
            });
        });
        String rest = reasons.rest() == 0
                ? ""
                : reasons.rest() + " weaker or neutral findings, together " + Reasons.signed(reasons.restSum()) + ". ";
        String time = ranked.timeRatio() == 1
                ? ""
                : String.format(
                        Locale.ROOT, "Time: ×%.2g for how long after the infusion it began.", ranked.timeRatio());
        page.leaf("p", rest + time, "class=quiet note");
    }

    private void reason(Contribution bar, double scale) {
        double share = 0.5 * Math.min(1, Math.abs(bar.log10Ratio()) / scale);
        boolean pro = bar.log10Ratio() > 0;
        page.in("tr", () -> {
            leaf.say("th", "scope=row", Leaf.capital(Reasons.finding(bar)));
            page.in(
                    "td",
                    "class=chart",
                    () -> page.in(
                            "div",
                            new String[] {"class=scale", "aria-hidden=true"},
                            () -> page.leaf(
                                    "span",
                                    "",
                                    "class=" + (pro ? "pro" : "contra"),
                                    pro ? Leaf.place(0.5, 0.5 + share) : Leaf.place(0.5 - share, 0.5))));
            page.leaf("td", Reasons.signed(bar.log10Ratio()), "class=number");
            page.in("td", "class=often", () -> {
                page.text(Reasons.frequency(bar));
                leaf.cite(bar.basis());
            });
        });
    }

    // --- questions and tests

    private void questions(List<Question> questions) {
        page.in("ul", () -> {
            String reason = "";
            for (Question question : questions) {
                String why = question.reason().equals(reason) ? "" : question.reason();
                page.in("li", () -> page.text(question.sentence() + " ").leaf("span", why, "class=quiet"));
                reason = question.reason();
            }
        });
    }

    private void tests(List<NextTest> tests) {
        page.in("ol", "class=tests", () -> tests.forEach(test -> page.in("li", () -> test(test))));
    }

    private void test(NextTest test) {
        page.in("p", () -> {
            page.leaf("strong", Leaf.capital(test.label()));
            test.demandedBy().ifPresent(flag -> page.text(" ").leaf("span", "demanded by a red flag", "class=tag"));
            leaf.cite(test.basis());
        });
        page.in("p", () -> leaf.say((Leaf.full(test.sentence()) + " " + Leaf.full(test.informativeFrom())).strip()));
        if (!test.caution().isEmpty()) {
            page.in("p", () -> page.leaf("strong", "Mind. ").text(Leaf.full(test.caution())));
        }
        page.leaf(
                "p",
                String.format(Locale.ROOT, "Information %.2f bits; burden %d of 4.", test.bits(), test.burden()),
                "class=quiet");
    }
}
