package dev.kossa.review.line;

import dev.kossa.issue.AntidoteWindowClosing;
import dev.kossa.issue.CannulaRemovedEarly;
import dev.kossa.issue.CheckGap;
import dev.kossa.issue.LadderStepDue;
import dev.kossa.issue.LateWatchOpen;
import dev.kossa.issue.LineIssue;
import dev.kossa.issue.SiteCheckOverdue;
import dev.kossa.issue.VesicantTooLong;
import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.Interval;
import dev.kossa.knowledge.Lines.Step;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is to be said about a site as a whole: checks that are overdue, steps that are due, the late watch. */
final class SiteIssues {
    private final WatchedSite site;
    private final SiteWatch watch;
    private final SiteCourse course;
    private final Lines lines;
    private final Products products;
    private final ZoneId zone;
    private final Instant asOf;
    private final List<LineIssue> issues = new ArrayList<>();

    SiteIssues(
            WatchedSite site,
            SiteWatch watch,
            SiteCourse course,
            Lines lines,
            Products products,
            ZoneId zone,
            Instant asOf) {
        this.site = site;
        this.watch = watch;
        this.course = course;
        this.lines = lines;
        this.products = products;
        this.zone = zone;
        this.asOf = asOf;
    }

    List<LineIssue> issues() {
        watch.schedule().filter(s -> s.state() == Schedule.State.OVERDUE).ifPresent(this::overdue);
        watch.schedule().stream()
                .flatMap(running -> watch.gaps().stream())
                .max(Comparator.comparing(Gap::length).thenComparing(Gap::from, Comparator.reverseOrder()))
                .ifPresent(this::gap);
        for (int i = 0; i < watch.injuries().size(); i++) {
            ladder(watch.injuries().get(i), course.injuries().get(i));
        }
        site.running(asOf).forEach(this::running);
        lateWatch();
        return issues;
    }

    // --- checks

    private void overdue(Schedule schedule) {
        issues.add(new SiteCheckOverdue(
                site.label(),
                schedule.due().atZone(zone),
                schedule.overdueBy(),
                schedule.every(),
                site.origins(),
                List.of(schedule.basis())));
    }

    private void gap(Gap longest) {
        issues.add(new CheckGap(
                site.label(),
                watch.gaps().size(),
                longest.from().atZone(zone),
                longest.to().atZone(zone),
                longest.every(),
                site.origins(),
                List.of(longest.basis())));
    }

    // --- ladder

    private void ladder(Injury injury, InjuryCourse injured) {
        injury.steps().forEach(step -> step(injury, step));
        Climb climb = new Climb(
                site, injured, injury.ladder(), asOf, lines.lateWatch().until());
        climb.removed()
                .ifPresent(at -> climb.skipped()
                        .ifPresent(first -> issues.add(new CannulaRemovedEarly(
                                site.label(), at.atZone(zone), first.what(), site.origins(), List.of(first.basis())))));
    }

    private void step(Injury injury, LadderStep step) {
        Step row = step.step();
        boolean due = step.state() == LadderStep.State.DUE;
        boolean overdue = step.state() == LadderStep.State.OVERDUE;
        if (!due && !overdue || row.kind() == Step.Kind.CHECKS || row.kind() == Step.Kind.NO_RESTART) {
            return;
        }
        Instant until = step.due().orElse(asOf);
        List<Origin> facts = List.of(injury.found());
        List<Basis> rows =
                List.of(row.basis(), row.time().basis()).stream().distinct().toList();
        issues.add(
                due && row.kind() == Step.Kind.ANTIDOTE
                        ? new AntidoteWindowClosing(
                                site.label(),
                                row.what(),
                                until.atZone(zone),
                                Duration.between(asOf, until),
                                condition(step),
                                facts,
                                rows)
                        : new LadderStepDue(
                                site.label(),
                                row.what(),
                                until.atZone(zone),
                                overdue ? Optional.of(step.overdueBy()) : Optional.empty(),
                                condition(step),
                                facts,
                                rows));
    }

    private static String condition(LadderStep step) {
        if (step.certain()) {
            return "";
        }
        int lowest = step.step().lowest();
        int highest = step.step().highest();
        return lowest == highest ? "if it is grade " + lowest : "if it is grade " + lowest + " to " + highest;
    }

    // --- infusions

    private void running(Infusion infusion) {
        boolean peripheral = site.lines().stream()
                .anyMatch(line -> line.id().equals(infusion.line()) && line.kind() != VascularLine.Kind.CENTRAL);
        if (!peripheral || products.vesicant(infusion) != Presence.PRESENT) {
            return;
        }
        Duration ran = Duration.between(infusion.start(), asOf);
        lines.checking().intervals().stream()
                .filter(interval -> interval.longest()
                        .filter(longest -> ran.compareTo(longest) > 0)
                        .isPresent())
                .min(Comparator.comparing(interval -> interval.longest().orElse(Duration.ZERO)))
                .ifPresent(interval -> tooLong(infusion, ran, interval));
    }

    private void tooLong(Infusion infusion, Duration ran, Interval interval) {
        issues.add(new VesicantTooLong(
                site.label(),
                infusion.label(),
                ran,
                interval.longest().orElse(Duration.ZERO),
                List.of(infusion.origin()),
                List.of(interval.basis())));
    }

    // --- late watch

    private void lateWatch() {
        if (!site.inPlace(asOf).isEmpty()) {
            return;
        }
        watch.lateWatches().stream()
                .filter(ExposureWatch::open)
                .max(Comparator.comparing(ExposureWatch::end))
                .ifPresent(late -> issues.add(new LateWatchOpen(
                        site.label(),
                        late.drug(),
                        late.until(),
                        late.filmFrom(),
                        late.filmUntil(),
                        late.lookFor(),
                        List.of(late.exposure()),
                        late.knowledge())));
    }
}
