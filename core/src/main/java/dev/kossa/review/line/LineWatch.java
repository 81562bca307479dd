package dev.kossa.review.line;

import dev.kossa.issue.FitsNoLine;
import dev.kossa.issue.LineIssue;
import dev.kossa.issue.NoProfileNamed;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Lines;
import dev.kossa.knowledge.Lines.Ladder;
import dev.kossa.knowledge.Lines.Scale;
import dev.kossa.knowledge.Profile;
import dev.kossa.record.BodySites;
import dev.kossa.record.PatientRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Watches the lines of a patient: what is due, overdue, graded, to be done, and to be looked for later. */
public final class LineWatch {
    private final LineHistory history;
    private final Knowledge knowledge;
    private final Lines lines;
    private final Ladder ladder;
    private final Grading grading;
    private final Products products;
    private final Demands demands;
    private final Risks risks;
    private final LateWatches lateWatches;
    private final Instant asOf;

    private LineWatch(LineHistory history, Knowledge knowledge, Instant asOf) {
        this.history = history;
        this.knowledge = knowledge;
        this.lines = knowledge.lines();
        this.ladder = ladder(knowledge);
        this.grading = new Grading(lines, scale(lines, ladder));
        this.products = new Products(knowledge);
        this.demands = new Demands(history, knowledge, products);
        this.risks = new Risks(history, knowledge, products);
        this.lateWatches = new LateWatches(lines, history.zone(), asOf);
        this.asOf = asOf;
    }

    /**
     * The watch as of a moment. It is a pure function: the same history, knowledge and moment always give the same review, in whatever
     * order the history lists its events.
     */
    public static LineReview of(LineHistory history, Knowledge knowledge, Instant asOf) {
        return new LineWatch(history.asOf(asOf), knowledge, asOf).review();
    }

    /**
     * The watch of the lines of a record as of a moment: what was recorded later is not used. What has no usable time or place is said in
     * an issue, and is never guessed.
     */
    public static LineReview of(PatientRecord record, Knowledge knowledge, Instant asOf) {
        RecordedLines.Told told = RecordedLines.of(record, knowledge, asOf);
        return of(told.history(), knowledge, asOf).with(told.issues());
    }

    /** The ladder whose scale the profile names; without one the default. */
    static Ladder ladder(Knowledge knowledge) {
        List<String> named = knowledge
                .profile()
                .flatMap(profile -> profile.choice("extravasation-scale"))
                .map(Profile.Choice::values)
                .orElse(List.of());
        List<Ladder> ladders = knowledge.lines().ladders();
        Optional<Ladder> chosen = ladders.stream()
                .filter(ladder -> named.contains(ladder.scale()))
                .findFirst();
        return chosen.or(() -> ladders.stream().filter(Ladder::standard).findFirst())
                .orElseThrow();
    }

    private static Scale scale(Lines lines, Ladder ladder) {
        return lines.scale(ladder.scale()).orElseThrow();
    }

    private LineReview review() {
        BodySites bodySites = knowledge.vocabulary().bodySites();
        Sites.Sorted sorted = Sites.of(history, bodySites, ladder);
        List<LineIssue> issues = new ArrayList<>(sorted.issues());
        if (knowledge.profile().isEmpty()) {
            issues.add(new NoProfileNamed(
                    scale(lines, ladder).label(),
                    List.of(),
                    List.of(lines.checking().defaultBasis(), ladder.basis())));
        }
        List<SiteWatch> watches = new ArrayList<>();
        List<Injured> injured = new ArrayList<>();
        for (WatchedSite site : sorted.sites()) {
            SiteCourse course = SiteCourse.of(site, history, lines, ladder, grading, products);
            SiteWatch watch = watch(site, course);
            watches.add(watch);
            course.injuries().forEach(injury -> injured.add(new Injured(site, injury)));
            course.misfits().forEach(check -> issues.add(misfit(site, check)));
            issues.addAll(new CheckIssues(site, watch, course, lines, lateWatches, history.zone()).issues());
            issues.addAll(new SiteIssues(site, watch, course, lines, products, history.zone(), asOf).issues());
        }
        issues.addAll(new Restarts(sorted.sites(), injured, lines, ladder, bodySites, history.zone()).issues());
        return new LineReview(asOf, watches, issues, knowledge.version());
    }

    /** An injury and where it is. */
    record Injured(WatchedSite site, InjuryCourse injury) {}

    private SiteWatch watch(WatchedSite site, SiteCourse course) {
        CheckClock.Kept kept = CheckClock.of(
                demands.of(site, course.windows().toList()),
                course.graded().stream().map(graded -> graded.check().at()).toList(),
                asOf);
        return new SiteWatch(
                site.site(),
                site.label(),
                site.lines(),
                site.infusions(),
                risks.present(site, asOf),
                kept.schedule(),
                kept.gaps(),
                course.graded(),
                course.injuries().stream().map(injury -> injury(site, injury)).toList(),
                lateWatches.of(site, products));
    }

    private Injury injury(WatchedSite site, InjuryCourse course) {
        return new Injury(
                course.detected(),
                course.latest().low(),
                course.latest().high(),
                ladder,
                new Climb(site, course, ladder, asOf, lines.lateWatch().until()).steps(),
                course.found().origin());
    }

    private LineIssue misfit(WatchedSite site, Check check) {
        return new FitsNoLine(
                "check of the " + site.label(), check.at().atZone(history.zone()), List.of(check.origin()), List.of());
    }
}
