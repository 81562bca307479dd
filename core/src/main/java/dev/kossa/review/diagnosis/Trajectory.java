package dev.kossa.review.diagnosis;

import dev.kossa.record.Fact;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.Span;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The calcification over time, as imaging and tissue saw it. A clear film after a positive one means resolved, not refuted.
 *
 * @param lastSeen the last result that showed calcification
 * @param cleared the first later result that looked for it in vain
 */
public record Trajectory(Optional<TestResult> lastSeen, Optional<TestResult> cleared) {
    /** Findings whose course over time is the course of the calcification. */
    static final Set<String> CALCIFICATION = Set.of(
            "soft-tissue-calcification",
            "vascular-calcification",
            "lobulated-calcification",
            "tissue-calcium",
            "acoustic-shadowing");

    /** Methods whose normal result means that they saw no calcification. */
    private static final Set<String> SHOWING = Set.of("radiograph", "ct");

    static Trajectory of(PatientRecord record) {
        Comparator<TestResult> byTime =
                Comparator.comparing(result -> result.when().latest());
        Optional<TestResult> last =
                results(record).filter(r -> calcification(r, Presence.PRESENT)).max(byTime);
        Optional<TestResult> cleared = last.flatMap(seen -> results(record)
                .filter(r -> byTime.compare(r, seen) > 0)
                .filter(Trajectory::clear)
                .min(byTime));
        return new Trajectory(last, cleared);
    }

    /** Whether that finding is calcification as imaging or tissue sees it. */
    public static boolean showsCalcification(String finding) {
        return CALCIFICATION.contains(finding);
    }

    /** Whether calcification was seen and later gone. */
    public boolean resolved() {
        return cleared.isPresent();
    }

    /**
     * Time from the last film that showed calcification to its disappearance, as an interval that excludes its lower and includes its upper
     * bound; empty when it has not resolved or a time is unknown.
     */
    public Optional<Span> resolution() {
        return cleared.filter(film -> bounded(film.when())
                        && lastSeen.filter(f -> bounded(f.when())).isPresent())
                .map(film -> new Span(
                        lastSeen.orElseThrow().when().latest(),
                        later(film.when(), lastSeen.orElseThrow().when())));
    }

    /** Longest possible time to resolution, days. */
    public Optional<Double> resolvedWithin_d() {
        return resolution()
                .map(span -> Duration.between(span.earliest(), span.latest()).toSeconds() / 86_400.0);
    }

    /** The results behind it. */
    public List<Origin> facts() {
        return Stream.concat(lastSeen.stream(), cleared.stream())
                .map(Fact::origin)
                .toList();
    }

    private static Instant later(When film, When seen) {
        return film.latest().isAfter(seen.latest()) ? film.latest() : seen.latest();
    }

    private static boolean bounded(When when) {
        return !when.earliest().equals(Instant.MIN) && !when.latest().equals(Instant.MAX);
    }

    private static Stream<TestResult> results(PatientRecord record) {
        return record.every(TestResult.class).filter(result -> !result.when().isUnknown());
    }

    private static boolean calcification(TestResult result, Presence presence) {
        return result.shown().stream().anyMatch(s -> s.presence() == presence && CALCIFICATION.contains(s.concept()));
    }

    private static boolean clear(TestResult result) {
        boolean normal =
                result.normal() && result.method().filter(SHOWING::contains).isPresent();
        return !calcification(result, Presence.PRESENT) && (normal || calcification(result, Presence.ABSENT));
    }
}
