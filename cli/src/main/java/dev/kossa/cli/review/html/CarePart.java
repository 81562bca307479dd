package dev.kossa.cli.review.html;

import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.html.Leaf;
import dev.kossa.cli.render.html.Markup;
import dev.kossa.cli.review.report.Report;
import dev.kossa.issue.ReviewIssue;
import dev.kossa.knowledge.Guidance.Caution;
import dev.kossa.knowledge.Guidance.Evidence;
import dev.kossa.knowledge.Guidance.Treatment;
import dev.kossa.review.Days;
import dev.kossa.review.care.Appointment;
import dev.kossa.review.care.LateWatch;
import dev.kossa.review.care.Plan;
import dev.kossa.review.causality.Causality;
import dev.kossa.review.causality.NaranjoAnswer;
import java.time.LocalDate;
import java.util.Locale;

/** What to mind, what is usually done, when to look again, how surely the calcium did it. */
final class CarePart {
    private final Leaf leaf;
    private final Report report;
    private final Markup page;
    private final Plan plan;

    CarePart(Leaf leaf, Report report) {
        this.leaf = leaf;
        this.report = report;
        this.page = leaf.page();
        this.plan = report.review().plan();
    }

    void write() {
        if (!plan.cautions().isEmpty() || !plan.issues().isEmpty()) {
            leaf.section("mind", "Mind", this::cautions);
        }
        if (!plan.options().isEmpty()) {
            leaf.section(
                    "care",
                    "Care options and what was seen",
                    () -> plan.options().forEach(this::option));
        }
        if (!plan.followUp().isEmpty()) {
            leaf.section("follow-up", "Follow-up", this::followUp);
        }
        if (!plan.watches().isEmpty()) {
            leaf.section(
                    "late-watch",
                    "Late watch",
                    () -> plan.watches().stream()
                            .map(LateWatch::sentence)
                            .distinct()
                            .forEach(sentence -> page.in("p", () -> leaf.say(sentence))));
        }
        report.review()
                .causality()
                .ifPresent(
                        causality -> leaf.section("causality", "Did the calcium do it?", () -> causality(causality)));
    }

    private void cautions() {
        page.in("ul", "class=mind", () -> {
            for (ReviewIssue issue : plan.issues()) {
                page.in("li", () -> leaf.sentence(issue.sentence()));
            }
            plan.cautions().forEach(this::caution);
        });
    }

    private void caution(Caution caution) {
        boolean repeats = caution.say()
                .regionMatches(true, 0, caution.label(), 0, caution.label().length());
        page.in("li", () -> {
            page.leaf("strong", repeats ? "" : Leaf.capital(caution.label()) + ". ")
                    .text(caution.say());
            leaf.cite(caution.basis());
        });
    }

    private void option(Treatment option) {
        page.block("div", "class=entry", () -> {
            page.in(
                    "h3",
                    () -> page.text(Leaf.capital(option.label()) + " ")
                            .leaf("span", "(" + option.kind() + ")", "class=stage"));
            page.in("p", () -> page.leaf("strong", "For. ").text(Leaf.full(option.applies())));
            if (!option.avoid().isEmpty()) {
                page.in("p", () -> page.leaf("strong", "Not. ").text(Leaf.full(option.avoid())));
            }
            page.in("ul", "class=evidence", () -> option.evidence().forEach(this::evidence));
        });
    }

    private void evidence(Evidence evidence) {
        page.in("li", () -> {
            String count =
                    evidence.count().map(c -> c.present() + " of " + c.of()).orElse("–");
            page.leaf("span", count, "class=count").text(" ");
            page.in("span", () -> {
                page.text(evidence.outcome() + " ");
                page.leaf("span", "(" + evidence.population() + "; " + evidence.quality() + ")", "class=quiet");
                leaf.cite(evidence.basis());
            });
        });
    }

    private void followUp() {
        LocalDate today = Days.date(report.review().asOf(), report.zone());
        page.in("table", "class=schedule", () -> {
            page.in(
                    "thead",
                    () -> page.in(
                            "tr", () -> page.leaf("th", "When", "scope=col").leaf("th", "What", "scope=col")));
            page.in("tbody", () -> plan.followUp().forEach(appointment -> appointment(appointment, today)));
        });
        plan.course()
                .ifPresent(course -> page.in("p", () -> {
                    page.text(course.sentence());
                    leaf.cite(course.basis());
                }));
    }

    private void appointment(Appointment appointment, LocalDate today) {
        boolean past = appointment.until().filter(today::isAfter).isPresent();
        boolean due =
                !past && appointment.from().filter(from -> !from.isAfter(today)).isPresent();
        page.in("tr", past ? "class=past" : due ? "class=due" : "class=later", () -> {
            page.in("th", "scope=row", () -> {
                leaf.say(Dates.days(appointment.from(), appointment.until()) + " ");
                page.leaf("span", past ? "was due" : due ? "due now" : "", "class=tag");
            });
            page.in("td", () -> {
                page.text(Leaf.capital(appointment.what()) + " ");
                page.leaf("span", applies(appointment), "class=quiet");
                leaf.cite(appointment.basis());
            });
        });
    }

    private static String applies(Appointment appointment) {
        return appointment.when().isEmpty() ? "" : "(" + appointment.when() + ")";
    }

    private void causality(Causality causality) {
        page.in(
                "p",
                "class=lead",
                () -> page.text("Naranjo ")
                        .leaf("strong", causality.score() + ", " + causality.category())
                        .text("; WHO-UMC ")
                        .leaf("strong", causality.whoUmc())
                        .text(". " + Leaf.full(causality.whoUmcReason())));
        page.in("table", "class=naranjo", () -> {
            page.leaf("caption", "Naranjo scale, item by item");
            page.in(
                    "thead",
                    () -> page.in(
                            "tr",
                            () -> page.leaf("th", "Question", "scope=col")
                                    .leaf("th", "Answer", "scope=col")
                                    .leaf("th", "Points", "scope=col", "class=number")));
            page.in("tbody", () -> causality.answers().forEach(this::answer));
        });
    }

    private void answer(NaranjoAnswer answer) {
        String points = answer.points() == 0
                ? "0"
                : String.format(Locale.ROOT, "%+d", answer.points()).replace('-', '−');
        page.in("tr", () -> {
            page.leaf("th", answer.item() + ". " + answer.question(), "scope=row");
            page.in("td", () -> page.leaf("strong", word(answer) + ". ").leaf("span", answer.reason(), "class=quiet"));
            page.leaf("td", points, "class=number");
        });
    }

    private static String word(NaranjoAnswer answer) {
        return switch (answer.answer()) {
            case YES -> "Yes";
            case NO -> "No";
            case DO_NOT_KNOW -> "Not known";
        };
    }
}
