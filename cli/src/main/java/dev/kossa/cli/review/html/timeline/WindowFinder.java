package dev.kossa.cli.review.html.timeline;

import dev.kossa.cli.review.html.timeline.Timeline.Group;
import dev.kossa.cli.review.html.timeline.Timeline.Window;
import dev.kossa.cli.review.report.Report;
import dev.kossa.record.Span;
import dev.kossa.record.When;
import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Lesion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the part of time to show: from the first calcium or the lesion on; what was long before would press the rest together. */
final class WindowFinder {
    /** Shortest part of time that is shown: hours matter while an infusion is near. */
    private static final Duration SHORTEST = Duration.ofHours(6);

    private static final Duration SHORTEST_WITHOUT_CALCIUM = Duration.ofDays(3);

    /** The moment of the review is left out of the picture when it lies further behind the last fact than this share of the picture. */
    private static final double FAR = 0.4;

    /** History before the first calcium or lesion is shown when it takes no more than this share of what follows. */
    private static final double BEFORE = 0.5;

    private static final double MARGIN = 0.03;

    private final Report report;
    private final List<Group> groups;

    WindowFinder(Report report, List<Group> groups) {
        this.report = report;
        this.groups = groups;
    }

    Window window() {
        Instant asOf = report.review().asOf();
        Instant last = bounds().max(Instant::compareTo).orElse(asOf);
        Duration shortest = exposed() ? SHORTEST : SHORTEST_WITHOUT_CALCIUM;
        Instant core = core().filter(moment -> moment.isBefore(last)).orElse(last);
        Duration before = longer(share(Duration.between(core, last), BEFORE), share(shortest, BEFORE));
        Instant from = bounds().filter(moment -> !moment.isBefore(core.minus(before)))
                .min(Instant::compareTo)
                .orElse(core);
        Duration length = longer(Duration.between(from, last), shortest);
        boolean inside = !asOf.isAfter(last.plus(share(length, FAR)));
        Instant end = inside && asOf.isAfter(last) ? asOf : last;
        Duration spare = longer(shortest.minus(Duration.between(from, end)), Duration.ZERO);
        Duration margin = share(longer(Duration.between(from, end), shortest), MARGIN);
        return new Window(from.minus(margin).minus(spare), end.plus(margin), inside);
    }

    private boolean exposed() {
        return report.review().diagnostics().exposed();
    }

    private static Duration share(Duration whole, double part) {
        return Duration.ofSeconds(Math.round(whole.toSeconds() * part));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private Stream<Instant> bounds() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.marks().stream())
                .flatMap(mark -> Stream.of(mark.from(), mark.until()))
                .flatMap(WindowFinder::bounds);
    }

    private static Stream<Instant> bounds(Span span) {
        return Stream.of(span.earliest(), span.latest())
                .filter(moment -> !moment.equals(Instant.MIN) && !moment.equals(Instant.MAX));
    }

    /** When the first calcium was given or the lesion began. */
    private Optional<Instant> core() {
        Stream<When> calcium = report.review().diagnostics().exposures().stream()
                .filter(exposure -> exposure.link() != Exposure.Link.NOT_LINKED)
                .map(exposure -> exposure.medication().when());
        Stream<When> lesion = report.review().diagnostics().lesion().stream()
                .map(found -> found.onsetStated() ? found.onset() : firstSeen(found));
        return Stream.concat(calcium, lesion)
                .flatMap(when -> when.alternatives().stream())
                .flatMap(WindowFinder::bounds)
                .min(Instant::compareTo);
    }

    private static When firstSeen(Lesion lesion) {
        return lesion.firstSeen();
    }
}
