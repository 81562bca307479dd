package dev.kossa.cli.review.text;

import dev.kossa.cli.render.Dates;
import dev.kossa.cli.render.text.Page;
import dev.kossa.cli.render.text.Run;
import dev.kossa.cli.render.text.Sheet;
import dev.kossa.cli.render.text.Tone;
import dev.kossa.cli.review.report.Report;
import dev.kossa.knowledge.Guidance.Evidence;
import dev.kossa.knowledge.Guidance.Treatment;
import dev.kossa.review.Days;
import dev.kossa.review.care.Appointment;
import dev.kossa.review.care.Course;
import dev.kossa.review.care.LateWatch;
import dev.kossa.review.care.Plan;
import dev.kossa.review.causality.Causality;
import dev.kossa.review.causality.NaranjoAnswer;
import dev.kossa.review.causality.NaranjoAnswer.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is usually done, what to mind, when to look again, and how surely the calcium did it. */
final class CarePart {
    private static final String INDENT = "   ";
    private static final Run MIND = new Run(Tone.WARNING, " ! ");
    private static final int OPTIONS = 3;
    private static final int EVIDENCE = 2;

    private final Sheet sheet;
    private final Report report;
    private final Page page;

    CarePart(Sheet sheet, Report report) {
        this.sheet = sheet;
        this.report = report;
        this.page = sheet.page();
    }

    void write() {
        Plan plan = report.review().plan();
        cautions(plan);
        options(plan);
        followUp(plan);
        plan.course().ifPresent(this::course);
        watches(plan);
        report.review().causality().ifPresent(this::causality);
    }

    private void cautions(Plan plan) {
        if (plan.cautions().isEmpty() && plan.issues().isEmpty()) {
            return;
        }
        page.heading("Mind");
        plan.issues().forEach(issue -> page.sentence(List.of(MIND), Run.plain(INDENT), issue.sentence()));
        plan.cautions()
                .forEach(caution -> page.hanging(
                        List.of(MIND),
                        Run.plain(INDENT),
                        Run.strong(
                                Sheet.repeats(caution.say(), caution.label())
                                        ? ""
                                        : Sheet.capital(caution.label()) + ": "),
                        Run.plain(caution.say()),
                        sheet.cite(caution.basis())));
    }

    private void options(Plan plan) {
        if (plan.options().isEmpty()) {
            return;
        }
        page.heading("Care options and what was seen");
        int shown = report.everything()
                ? plan.options().size()
                : Math.min(OPTIONS, plan.options().size());
        plan.options().stream().limit(shown).forEach(this::option);
        if (shown < plan.options().size()) {
            List<String> others =
                    plan.options().stream().skip(shown).map(Treatment::label).toList();
            page.paragraph(INDENT, Run.quiet("Also, with --all: " + String.join("; ", others) + "."));
        }
    }

    private void option(Treatment option) {
        page.hanging(
                List.of(Run.plain(" • ")),
                Run.plain(INDENT),
                Run.strong(Sheet.capital(option.label())),
                Run.quiet(" (" + option.kind() + ")"));
        page.paragraph(INDENT, Run.plain("For: " + Sheet.sentence(option.applies())));
        if (!option.avoid().isEmpty()) {
            page.paragraph(INDENT, new Run(Tone.WARNING, "Not: "), Run.plain(Sheet.sentence(option.avoid())));
        }
        int shown = report.everything()
                ? option.evidence().size()
                : Math.min(EVIDENCE, option.evidence().size());
        option.evidence().stream().limit(shown).forEach(this::evidence);
        if (shown < option.evidence().size()) {
            page.paragraph(INDENT, Run.quiet((option.evidence().size() - shown) + " more with --all"));
        }
    }

    private void evidence(Evidence evidence) {
        String count =
                evidence.count().map(c -> c.present() + " of " + c.of() + " ").orElse("");
        page.hanging(
                List.of(Run.plain(INDENT + "– ")),
                Run.plain(INDENT + "  "),
                Run.plain(count + evidence.outcome()),
                Run.quiet(" (" + evidence.population() + "; " + evidence.quality() + ")"),
                sheet.cite(evidence.basis()));
    }

    private void followUp(Plan plan) {
        if (plan.followUp().isEmpty()) {
            return;
        }
        page.heading("Follow-up");
        LocalDate today = Days.date(report.review().asOf(), report.zone());
        List<Appointment> past = plan.followUp().stream()
                .filter(appointment ->
                        appointment.until().filter(today::isAfter).isPresent())
                .toList();
        plan.followUp().stream()
                .filter(appointment -> !past.contains(appointment))
                .forEach(this::appointment);
        if (report.everything()) {
            past.forEach(this::appointment);
        } else if (!past.isEmpty()) {
            List<String> earlier = past.stream().map(CarePart::earlier).toList();
            page.paragraph(INDENT, Run.quiet("Due before: " + String.join("; ", earlier) + "."));
        }
    }

    private static String earlier(Appointment appointment) {
        return appointment.what() + " (" + Dates.days(appointment.from(), appointment.until()) + ")";
    }

    private void appointment(Appointment appointment) {
        String applies = appointment.when().isEmpty() ? "" : " (" + appointment.when() + ")";
        page.hanging(
                List.of(Run.plain(" • ")),
                Run.plain(INDENT),
                Run.strong(Dates.days(appointment.from(), appointment.until()) + ": "),
                Run.plain(appointment.what()),
                Run.quiet(applies),
                sheet.cite(appointment.basis()));
    }

    private void course(Course course) {
        page.blank();
        page.paragraph(INDENT, Run.plain(course.sentence()), sheet.cite(course.basis()));
    }

    private void watches(Plan plan) {
        if (plan.watches().isEmpty()) {
            return;
        }
        page.heading("Late watch");
        plan.watches().stream()
                .map(LateWatch::sentence)
                .distinct()
                .forEach(sentence -> page.paragraph(INDENT, Run.plain(sentence)));
    }

    private void causality(Causality causality) {
        page.heading("Did the calcium do it?");
        page.paragraph(
                INDENT,
                Run.strong("Naranjo " + causality.score() + ", " + causality.category()),
                Run.plain("; WHO-UMC "),
                Run.strong(causality.whoUmc()),
                Run.plain(": " + Sheet.sentence(causality.whoUmcReason())));
        List<NaranjoAnswer> unknown = causality.answers().stream()
                .filter(answer -> !report.everything() && answer.answer() == Answer.DO_NOT_KNOW)
                .toList();
        causality.answers().stream().filter(answer -> !unknown.contains(answer)).forEach(this::answer);
        if (!unknown.isEmpty()) {
            String items = unknown.stream()
                    .map(answer -> Integer.toString(answer.item()))
                    .collect(Collectors.joining(", "));
            page.paragraph(
                    INDENT,
                    Run.quiet("Naranjo items not known (0 points each): " + items + "; --all gives the reasons."));
        }
    }

    private void answer(NaranjoAnswer answer) {
        String points = answer.points() == 0 ? " 0" : String.format(Locale.ROOT, "%+d", answer.points());
        page.hanging(
                List.of(Run.plain(String.format(Locale.ROOT, "%5d  ", answer.item())), Run.strong(points + "  ")),
                Run.plain(" ".repeat(11)),
                Run.plain(answer.question() + " "),
                Run.strong(word(answer) + ". "),
                Run.quiet(answer.reason()));
    }

    private static String word(NaranjoAnswer answer) {
        return switch (answer.answer()) {
            case YES -> "Yes";
            case NO -> "No";
            case DO_NOT_KNOW -> "Not known";
        };
    }
}
