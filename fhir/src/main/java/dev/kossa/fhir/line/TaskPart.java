package dev.kossa.fhir.line;

import dev.kossa.fhir.proposal.Draft;
import dev.kossa.fhir.proposal.Node;
import dev.kossa.issue.Clock;
import dev.kossa.knowledge.Basis;
import dev.kossa.record.Origin;
import dev.kossa.review.line.ExposureWatch;
import dev.kossa.review.line.Injury;
import dev.kossa.review.line.LadderStep;
import dev.kossa.review.line.Schedule;
import dev.kossa.review.line.SiteWatch;
import dev.kossa.review.line.VascularLine;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be done at a site, as Tasks: the next check, open steps after an injury, late watches. */
final class TaskPart {
    private final Draft draft;
    private final SiteWatch site;

    TaskPart(Draft draft, SiteWatch site) {
        this.draft = draft;
        this.site = site;
    }

    List<Node> resources() {
        List<Node> tasks = new ArrayList<>();
        site.schedule().map(this::check).ifPresent(tasks::add);
        for (Injury injury : site.injuries()) {
            injury.steps().stream()
                    .filter(TaskPart::open)
                    .map(step -> step(injury, step))
                    .forEach(tasks::add);
        }
        site.lateWatches().stream().filter(ExposureWatch::open).map(this::late).forEach(tasks::add);
        return tasks;
    }

    private Node check(Schedule schedule) {
        boolean overdue = schedule.state() == Schedule.State.OVERDUE;
        String also = schedule.also().isEmpty() ? "" : "; look also for " + String.join(", ", schedule.also());
        String late = overdue ? " (overdue by " + Clock.words(schedule.overdueBy()) + ")" : "";
        Optional<Origin> line = site.lines().stream().map(VascularLine::origin).reduce((a, b) -> b);
        return task(
                "Check the " + site.label() + " every " + Clock.words(schedule.every()) + also + late,
                overdue,
                line,
                List.of(schedule.basis()),
                period(Optional.of(schedule.dueFrom()), Optional.of(schedule.due())));
    }

    private static boolean open(LadderStep step) {
        return step.state() != LadderStep.State.DONE && step.state() != LadderStep.State.MISSED;
    }

    private Node step(Injury injury, LadderStep step) {
        boolean overdue = step.state() == LadderStep.State.OVERDUE;
        String late = overdue ? " (overdue by " + Clock.words(step.overdueBy()) + ")" : "";
        String when = step.due().isEmpty() ? " (once what comes before is done)" : "";
        String condition = step.certain()
                ? ""
                : " (grade " + step.step().lowest() + " to " + step.step().highest() + " of "
                        + injury.ladder().scale() + ", which is not sure yet)";
        return task(
                "Injury at the " + site.label() + ": " + step.step().what() + condition + late + when,
                overdue,
                Optional.of(injury.found()),
                List.of(step.step().basis(), step.step().time().basis()),
                period(step.from(), step.due()));
    }

    private Node late(ExposureWatch watch) {
        String description = "After " + watch.drug() + ": look at the " + watch.label() + " until " + watch.until()
                + ", also after discharge, for " + String.join(", ", watch.lookFor())
                + "; a plain X-ray is informative from " + watch.filmFrom() + " to " + watch.filmUntil();
        return task(
                        description,
                        false,
                        Optional.of(watch.exposure()),
                        watch.knowledge(),
                        Node.of("end", watch.until().toString()))
                .put(
                        "note",
                        Draft.notes(List.of("For the letter: " + watch.letter(), "For parents: " + watch.parents())));
    }

    private static Node period(Optional<Instant> from, Optional<Instant> due) {
        Node period = new Node();
        from.ifPresent(start ->
                period.put("start", start.truncatedTo(ChronoUnit.SECONDS).toString()));
        due.ifPresent(
                end -> period.put("end", end.truncatedTo(ChronoUnit.SECONDS).toString()));
        return period;
    }

    private Node task(String description, boolean urgent, Optional<Origin> about, List<Basis> rows, Node period) {
        Node task = draft.resource("Task")
                .put("extension", Draft.basis(rows))
                .put("status", "draft")
                .put("intent", "proposal")
                .put("priority", urgent ? "urgent" : "routine")
                .put("description", description);
        about.ifPresent(origin -> task.put("focus", Draft.reference(origin.document())));
        return task.put("for", draft.subject())
                .put("authoredOn", draft.asOf())
                .put("requester", draft.kossa())
                .put("restriction", new Node().put("period", period));
    }
}
