package dev.kossa.review.line;

import dev.kossa.issue.BloodReturnAbsent;
import dev.kossa.issue.CannotBeGraded;
import dev.kossa.issue.CheckIncomplete;
import dev.kossa.issue.CheckIssue;
import dev.kossa.issue.GradeChanged;
import dev.kossa.issue.InfiltrationGraded;
import dev.kossa.issue.LateLesionFound;
import dev.kossa.issue.MeasureNotPossible;
import dev.kossa.issue.PhlebitisGraded;
import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.LateWatch;
import dev.kossa.knowledge.Lines.Measure;
import dev.kossa.record.Origin;
import dev.kossa.record.Presence;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is to be said about single checks: about each at most one thing, the gravest. */
final class CheckIssues {
    private static final String BLOOD_RETURN = "blood-return";

    private final WatchedSite site;
    private final SiteWatch watch;
    private final SiteCourse course;
    private final Lines lines;
    private final LateWatches lateWatches;
    private final ZoneId zone;
    private final List<CheckIssue> issues = new ArrayList<>();
    private Optional<ScaleGrade> reference = Optional.empty();

    CheckIssues(
            WatchedSite site, SiteWatch watch, SiteCourse course, Lines lines, LateWatches lateWatches, ZoneId zone) {
        this.site = site;
        this.watch = watch;
        this.course = course;
        this.lines = lines;
        this.lateWatches = lateWatches;
        this.zone = zone;
    }

    List<CheckIssue> issues() {
        List<GradedCheck> graded = course.graded();
        for (int i = 0; i < graded.size(); i++) {
            Optional<GradedCheck> before = i == 0 ? Optional.empty() : Optional.of(graded.get(i - 1));
            boolean last = i == graded.size() - 1;
            about(graded.get(i), before, last).ifPresent(issues::add);
        }
        course.looks().stream().flatMap(look -> late(look).stream()).findFirst().ifPresent(issues::add);
        return issues;
    }

    private Optional<CheckIssue> about(GradedCheck graded, Optional<GradedCheck> before, boolean last) {
        Optional<CheckIssue> grave =
                injury(graded).or(() -> phlebitis(graded, before)).or(() -> measure(graded.check()));
        return last ? grave.or(() -> ungraded(graded)).or(() -> incomplete(graded.check())) : grave;
    }

    private ZonedDateTime at(Check check) {
        return check.at().atZone(zone);
    }

    private static List<Origin> facts(Check check) {
        return List.of(check.origin());
    }

    // --- grades

    private Optional<CheckIssue> injury(GradedCheck graded) {
        boolean first =
                course.injuries().stream().anyMatch(injury -> injury.found().equals(graded.check()));
        if (first) {
            reference = Optional.of(graded.driving());
            return Optional.of(new InfiltrationGraded(
                    site.label(),
                    at(graded.check()),
                    words(Stream.of(List.of(graded.driving()), graded.infiltration(), graded.phlebitis())),
                    facts(graded.check()),
                    graded.driving().knowledge()));
        }
        return reference.flatMap(before -> changed(graded, before));
    }

    private Optional<CheckIssue> changed(GradedCheck graded, ScaleGrade before) {
        ScaleGrade now = graded.driving();
        boolean worse = now.low() > before.low();
        boolean better = now.high() < before.low();
        if (!worse && !better) {
            return Optional.empty();
        }
        reference = Optional.of(now);
        return Optional.of(new GradeChanged(
                site.label(),
                at(graded.check()),
                before.grade(),
                now.words(),
                worse,
                facts(graded.check()),
                now.knowledge()));
    }

    private Optional<CheckIssue> phlebitis(GradedCheck graded, Optional<GradedCheck> before) {
        List<ScaleGrade> found =
                graded.phlebitis().stream().filter(grade -> grade.low() > 0).toList();
        boolean news = before.map(b -> !lows(b).equals(lows(graded))).orElse(true);
        if (found.isEmpty() || graded.driving().low() > 0 || !news) {
            return Optional.empty();
        }
        return Optional.of(new PhlebitisGraded(
                site.label(),
                at(graded.check()),
                words(Stream.of(found)),
                facts(graded.check()),
                found.stream()
                        .flatMap(grade -> grade.knowledge().stream())
                        .distinct()
                        .toList()));
    }

    private static List<Integer> lows(GradedCheck graded) {
        return graded.phlebitis().stream().map(ScaleGrade::low).toList();
    }

    private static List<String> words(Stream<List<ScaleGrade>> grades) {
        return grades.flatMap(List::stream).map(ScaleGrade::words).toList();
    }

    // --- what is missing

    private Optional<CheckIssue> measure(Check check) {
        return check.measures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(taken -> Optional.ofNullable(lines.measures().get(taken.getKey()))
                        .filter(measure -> !SiteSigns.possible(measure, taken.getValue()))
                        .map(measure -> impossible(check, measure, taken.getValue()))
                        .stream())
                .findFirst();
    }

    private CheckIssue impossible(Check check, Measure measure, double value) {
        return new MeasureNotPossible(
                site.label(),
                at(check),
                measure.label(),
                SiteSigns.number(value, measure),
                SiteSigns.number(measure.plausibleLow(), measure) + " to "
                        + SiteSigns.number(measure.plausibleHigh(), measure),
                facts(check),
                List.of(measure.basis()));
    }

    private Optional<CheckIssue> ungraded(GradedCheck graded) {
        return Optional.of(graded.driving())
                .filter(ScaleGrade::ungraded)
                .map(grade -> new CannotBeGraded(
                        site.label(), at(graded.check()), grade.words(), facts(graded.check()), grade.knowledge()));
    }

    private Optional<CheckIssue> incomplete(Check check) {
        return watch.schedule()
                .filter(schedule -> schedule.state() != Schedule.State.OVERDUE
                        && schedule.last().equals(Optional.of(check.at())))
                .flatMap(schedule -> incomplete(check, schedule));
    }

    private Optional<CheckIssue> incomplete(Check check, Schedule schedule) {
        SiteSigns signs = new SiteSigns(check, Presence.NOT_ASSESSED, lines);
        if (schedule.also().contains(BLOOD_RETURN) && signs.presence(BLOOD_RETURN) == Presence.ABSENT) {
            return Optional.of(new BloodReturnAbsent(site.label(), at(check), facts(check), List.of(schedule.basis())));
        }
        List<String> missing = schedule.also().stream()
                .filter(sign -> Truth.of(signs.presence(sign)) == Truth.UNKNOWN)
                .map(signs::label)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new CheckIncomplete(site.label(), at(check), missing, facts(check), List.of(schedule.basis())));
    }

    // --- late

    private Optional<CheckIssue> late(Check look) {
        LateWatch late = lines.lateWatch();
        SiteSigns signs = new SiteSigns(look, Presence.NOT_ASSESSED, lines);
        List<String> found = late.lookFor().stream()
                .filter(sign -> signs.presence(sign) == Presence.PRESENT)
                .map(signs::label)
                .toList();
        return course.exposure(look.at())
                .filter(infusion -> !found.isEmpty())
                .map(infusion -> lesion(look, infusion, found));
    }

    private CheckIssue lesion(Check look, Infusion infusion, List<String> found) {
        Instant end = infusion.end().orElse(infusion.start());
        ExposureWatch exposure = lateWatches.watch(site, infusion, end);
        return new LateLesionFound(
                site.label(),
                at(look),
                infusion.label(),
                Duration.between(end, look.at()).toDays(),
                found,
                exposure.filmFrom(),
                exposure.filmUntil(),
                lines.lateWatch().what(),
                List.of(look.origin(), infusion.origin()),
                exposure.knowledge());
    }
}
