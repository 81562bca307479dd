package dev.kossa.cli.watch.report;

import dev.kossa.cli.render.PolicyWords;
import dev.kossa.cli.review.report.PatientWords;
import dev.kossa.issue.CheckGap;
import dev.kossa.issue.CheckIssue;
import dev.kossa.issue.FitsNoLine;
import dev.kossa.issue.Issue;
import dev.kossa.issue.LadderStepDue;
import dev.kossa.issue.LateWatchOpen;
import dev.kossa.issue.LineIssue;
import dev.kossa.issue.MeasureNotPossible;
import dev.kossa.issue.NotMapped;
import dev.kossa.issue.SiteCheckOverdue;
import dev.kossa.issue.VesicantTooLong;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.PatientRecord;
import dev.kossa.review.line.ExposureWatch;
import dev.kossa.review.line.Injury;
import dev.kossa.review.line.LineReview;
import dev.kossa.review.line.Schedule;
import dev.kossa.review.line.SiteWatch;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a view of a watch renders.
 *
 * @param record what was known at the moment of the watch
 * @param review the watch
 * @param knowledge the knowledge that it used
 * @param reading what the reader had to say about the input
 * @param extent what it rests on
 */
public record WatchReport(
        PatientRecord record, LineReview review, Knowledge knowledge, List<Issue> reading, Extent extent) {
    /**
     * What a watch rests on.
     *
     * @param later number of facts of the input that were recorded later, and so were not used
     * @param now whether the moment was not chosen but is the time at which it was asked for
     */
    public record Extent(int later, boolean now) {}

    public WatchReport {
        reading = List.copyOf(reading);
    }

    /** "Girl, 9 weeks". */
    public String patient() {
        return PatientWords.of(record.patient(), zone(), review.asOf());
    }

    /** "12 facts", "12 facts, 3 later not used". */
    public String facts() {
        int facts = record.facts().size();
        String known = facts == 0 ? "Nothing was known by then" : facts == 1 ? "1 fact" : facts + " facts";
        return extent.later() == 0 ? known : known + ", " + extent.later() + " later not used";
    }

    /** Which policy holds. */
    public String policy() {
        return PolicyWords.of(knowledge);
    }

    /** The zone in which times are told. */
    public ZoneId zone() {
        return record.zone();
    }

    // --- in the order of need

    /** What comes before everything else. */
    public List<LineIssue> alerts() {
        return review.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ALERT)
                .toList();
    }

    /** What else is to be done or known; what the list of next checks tells stands there. */
    public List<LineIssue> mind() {
        return review.issues().stream()
                .filter(issue -> issue.severity() != Issue.Severity.ALERT)
                .filter(WatchReport::comesFirst)
                .filter(issue -> !(issue instanceof SiteCheckOverdue))
                .toList();
    }

    private static boolean comesFirst(LineIssue issue) {
        if (issue instanceof LadderStepDue step) {
            return step.overdueBy().isPresent();
        }
        boolean told = issue instanceof CheckGap || issue instanceof LateWatchOpen || isOfData(issue);
        return !told;
    }

    /** Sites with a next check, the longest overdue first, then by when it is due. */
    public List<SiteWatch> next() {
        return review.sites().stream()
                .filter(site -> site.schedule().isPresent())
                .sorted(Comparator.comparing((SiteWatch site) -> schedule(site).overdueBy())
                        .reversed()
                        .thenComparing(site -> schedule(site).due()))
                .toList();
    }

    private static Schedule schedule(SiteWatch site) {
        return site.schedule().orElseThrow();
    }

    /** An injury and where it is. */
    public record Injured(SiteWatch site, Injury injury) {}

    /** The injuries, the latest first. */
    public List<Injured> injuries() {
        return review.sites().stream()
                .flatMap(site -> site.injuries().stream().map(injury -> new Injured(site, injury)))
                .sorted(Comparator.comparing((Injured one) -> one.injury().detected())
                        .reversed())
                .toList();
    }

    /** The late watches that go on, the one that ends last first. */
    public List<ExposureWatch> open() {
        return late(true);
    }

    /** The late watches that have ended. */
    public List<ExposureWatch> ended() {
        return late(false);
    }

    private List<ExposureWatch> late(boolean open) {
        return review.sites().stream()
                .flatMap(site -> site.lateWatches().stream())
                .filter(watch -> watch.open() == open)
                .sorted(Comparator.comparing(ExposureWatch::end).reversed())
                .toList();
    }

    // --- the data

    /** What is wrong with the data, of the lines first; words that were not mapped are apart. */
    public List<Issue> dataIssues() {
        return Stream.concat(
                        review.issues().stream().filter(WatchReport::isOfData).map(Issue.class::cast),
                        reading.stream().filter(issue -> !(issue instanceof NotMapped)))
                .sorted(Comparator.comparing(Issue::severity).reversed())
                .toList();
    }

    /** All issues, as the JSON lists them. */
    public List<Issue> issues() {
        return Stream.concat(
                        review.issues().stream().map(Issue.class::cast),
                        reading.stream().filter(issue -> !(issue instanceof NotMapped)))
                .sorted(Comparator.comparing(Issue::severity).reversed())
                .toList();
    }

    /** What is in the record but not in the vocabulary. */
    public List<NotMapped> notMapped() {
        return reading.stream()
                .filter(NotMapped.class::isInstance)
                .map(NotMapped.class::cast)
                .toList();
    }

    /** What a check found, a step that waits and a drug that runs are no matters of the data. */
    private static boolean isOfData(LineIssue issue) {
        if (issue instanceof MeasureNotPossible || issue instanceof FitsNoLine) {
            return true;
        }
        boolean ofCare = issue instanceof CheckIssue
                || issue instanceof SiteCheckOverdue
                || issue instanceof VesicantTooLong
                || issue instanceof LadderStepDue
                || issue instanceof CheckGap
                || issue instanceof LateWatchOpen;
        return !ofCare && issue.severity() != Issue.Severity.ALERT && !isOfLadder(issue);
    }

    private static boolean isOfLadder(LineIssue issue) {
        return issue instanceof dev.kossa.issue.AntidoteWindowClosing
                || issue instanceof dev.kossa.issue.CannulaRemovedEarly
                || issue instanceof dev.kossa.issue.RestartOnInjuredLimb;
    }
}
