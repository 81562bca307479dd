package dev.kossa.review.line;

import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.Ladder;
import dev.kossa.knowledge.Lines.LateWatch;
import dev.kossa.knowledge.Lines.Step;
import dev.kossa.record.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through the checks of a site in order: grades those at the line or its injury, and sets late looks apart. */
final class SiteCourse {
    private final WatchedSite site;
    private final LineHistory history;
    private final Ladder ladder;
    private final LateWatch late;
    private final Grading grading;
    private final Products products;
    private final List<GradedCheck> graded = new ArrayList<>();
    private final List<Check> looks = new ArrayList<>();
    private final List<Check> misfits = new ArrayList<>();
    private final List<InjuryCourse> injuries = new ArrayList<>();

    private SiteCourse(
            WatchedSite site, LineHistory history, Lines lines, Ladder ladder, Grading grading, Products products) {
        this.site = site;
        this.history = history;
        this.ladder = ladder;
        this.late = lines.lateWatch();
        this.grading = grading;
        this.products = products;
    }

    static SiteCourse of(
            WatchedSite site, LineHistory history, Lines lines, Ladder ladder, Grading grading, Products products) {
        SiteCourse course = new SiteCourse(site, history, lines, ladder, grading, products);
        site.checks().forEach(course::check);
        site.looks().forEach(course::look);
        course.looks.sort(Comparator.comparing(Check::at));
        return course;
    }

    /** The checks at the line or its injury, with their grades. */
    List<GradedCheck> graded() {
        return graded;
    }

    /** Looks in the late watch. */
    List<Check> looks() {
        return looks;
    }

    /** Checks when there was nothing to check. */
    List<Check> misfits() {
        return misfits;
    }

    List<InjuryCourse> injuries() {
        return injuries;
    }

    private void look(Check check) {
        (exposure(check.at()).isPresent() ? looks : misfits).add(check);
    }

    private void check(Check check) {
        if (atLine(check.at())) {
            grade(check);
        } else {
            look(check);
        }
    }

    private void grade(Check check) {
        Presence vesicant = products.vesicant(site.begun(check.at()));
        GradedCheck result =
                grading.grade(check, vesicant, history.patient().ageAt(check.at()), WatchedSite.kinds(site.lines()));
        Optional<InjuryCourse> open = open(check.at());
        if (open.isEmpty() && result.driving().low() > 0) {
            Instant before = graded.isEmpty()
                    ? Instant.MIN
                    : graded.get(graded.size() - 1).check().at();
            injuries.add(new InjuryCourse(check, before, vesicant != Presence.ABSENT));
            open = open(check.at());
        }
        open.ifPresent(injury -> injury.add(check.at(), result.driving()));
        graded.add(result);
    }

    /** The injury to which a check belongs; after the late watch another one begins. */
    private Optional<InjuryCourse> open(Instant moment) {
        return injuries.stream()
                .filter(injury -> moment.isBefore(injury.detected().plus(late.until())))
                .reduce((earlier, later) -> later);
    }

    /** Whether a line is there, was until a short time ago, or has left an injury whose checks go on. */
    private boolean atLine(Instant moment) {
        boolean line = site.lines().stream()
                .anyMatch(l -> !l.inserted().isAfter(moment)
                        && l.removed()
                                .map(end -> moment.isBefore(end.plus(late.from())))
                                .orElse(true));
        return line || windows().anyMatch(window -> !moment.isBefore(window.start()) && !moment.isAfter(window.end()));
    }

    /** The last exposure after which a lesion at that moment is a late one. */
    Optional<Infusion> exposure(Instant moment) {
        return site.infusions().stream()
                .filter(products::watchedLate)
                .filter(infusion -> infusion.end()
                        .filter(end ->
                                !moment.isBefore(end.plus(late.from())) && moment.isBefore(end.plus(late.until())))
                        .isPresent())
                .max(Comparator.comparing(infusion -> infusion.end().orElse(infusion.start())));
    }

    /** What the ladder asks to be checked, also where the grade no longer asks for it. */
    Stream<Demands.Window> windows() {
        return injuries.stream()
                .flatMap(injury -> ladder.steps().stream()
                        .filter(step -> step.kind() == Step.Kind.CHECKS)
                        .flatMap(step -> injury.since(step).map(since -> window(step, since)).stream()));
    }

    private static Demands.Window window(Step step, Instant since) {
        return new Demands.Window(
                since,
                since.plus(step.time().due()),
                new Demand(
                        step.time().every().orElseThrow(),
                        step.time().every().orElseThrow(),
                        List.of(),
                        step.time().basis()));
    }
}
