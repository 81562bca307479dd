package dev.kossa.prose.fact;

import dev.kossa.knowledge.Vocabulary.FindingKind;
import dev.kossa.language.Statement.Time;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.Quote;
import dev.kossa.prose.fact.Exposures.Given;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Days from an exposure to the first sign. They follow from when the drug was given and how long there had been signs at the
 * presentation, or are said: "12 days after the infusion", "two weeks later", "on day 3 of life" and "on day 8 of life".
 */
final class Latencies {
    /** How far after a time the exposure is named, in characters. */
    private static final int NEAR = 25;
    /** How far after the exposure "two weeks later" may stand, in characters. */
    private static final int NEXT = 400;

    private final Story story;

    Latencies(Story story) {
        this.story = story;
    }

    /**
     * All that the text says; more than one where it contradicts itself.
     *
     * @param drugs the suspect, each time that it is told of
     * @param given when it was given
     */
    List<Said<Double>> of(List<Told<DrugFinder.Found>> drugs, List<Given> given) {
        Set<Said<Double>> latencies = new LinkedHashSet<>();
        given.forEach(one -> latencies.add(sinceGiven(one)));
        drugs.forEach(drug -> direct(drug).ifPresent(latencies::add));
        if (latencies.isEmpty()) {
            first(drugs).flatMap(this::ofFirstSign).ifPresent(latencies::add);
        }
        return List.copyOf(latencies);
    }

    private Said<Double> sinceGiven(Given given) {
        double since = given.time().kind() == Time.Kind.AGE
                ? -given.days().most()
                : given.time().least_d();
        double latency = Math.max(0, Math.floor(since) + onset());
        return new Said<>(
                latency,
                given.drug().passage().quote(given.time().start(), given.time().end()));
    }

    /** Days from the presentation at which the lesion began; 0 when that was not said. */
    private double onset() {
        return story.findings().stream()
                .filter(told -> told.value().finding().lesion()
                        && told.value().mention().presence() == Presence.PRESENT)
                .flatMap(told -> told.value().onset().stream())
                .findFirst()
                .map(Days::middle)
                .orElse(0.0);
    }

    /** "24 h after measles vaccine": a time that is counted from the drug itself. */
    private static Optional<Said<Double>> direct(Told<DrugFinder.Found> drug) {
        return points(drug.passage())
                .filter(time ->
                        time.end() <= drug.value().start() && drug.value().start() - time.end() < NEAR)
                .findFirst()
                .map(time -> said(drug.passage(), time));
    }

    private static Stream<Time> points(Passage passage) {
        return passage.statement().times().stream().filter(time -> time.kind() == Time.Kind.POINT && time.unit_d() > 0);
    }

    private static Said<Double> said(Passage passage, Time time) {
        return new Said<>(Math.floor(time.least_d()), passage.quote(time.start(), time.end()));
    }

    // --- from the exposure to the sign that is told next

    private static Optional<Told<DrugFinder.Found>> first(List<Told<DrugFinder.Found>> drugs) {
        return drugs.stream()
                .min(Comparator.comparingInt(drug -> drug.passage().quote().start()));
    }

    private Optional<Said<Double>> ofFirstSign(Told<DrugFinder.Found> drug) {
        Optional<Passage> sign = signsAfter(drug.passage().quote()).stream().findFirst();
        return sign.flatMap(passage -> fromExposure(passage)
                .or(() -> byDaysOfLife(drug.passage(), passage))
                .or(() -> later(drug.passage(), passage)));
    }

    /** Sentences that tell a local sign, from that of the exposure on. */
    private List<Passage> signsAfter(Quote exposure) {
        List<Passage> passages = new ArrayList<>();
        story.findings().stream()
                .filter(told -> told.value().mention().presence() == Presence.PRESENT && isSign(told.value()))
                .map(Told::passage)
                .filter(passage -> passage.quote().start() >= exposure.start())
                .forEach(passages::add);
        return passages;
    }

    private static boolean isSign(FindingFinder.Found found) {
        FindingKind kind = found.finding().kind();
        return found.finding().lesion() || kind == FindingKind.SIGN;
    }

    /** "Three days after the infusion" */
    private static Optional<Said<Double>> fromExposure(Passage passage) {
        return points(passage)
                .filter(time -> passage.after(Role.EXPOSED, time.end(), NEAR).isPresent())
                .findFirst()
                .map(time -> said(passage, time));
    }

    /** "On day 3 of life", and "on day 8 of life". */
    private static Optional<Said<Double>> byDaysOfLife(Passage exposure, Passage sign) {
        Optional<Day> given = day(exposure, 0);
        int after = exposure.equals(sign) && given.isPresent() ? given.get().end() : 0;
        return given.flatMap(from -> day(sign, after)
                .filter(to -> to.number() >= from.number())
                .map(to -> new Said<>(to.number() - from.number(), sign.quote(to.start(), to.end()))));
    }

    /** A day by its number. */
    private record Day(double number, int start, int end) {}

    private static Optional<Day> day(Passage passage, int after) {
        return passage.statement().times().stream()
                .filter(time -> time.kind() == Time.Kind.AGE && time.unit_d() == 1 && time.start() >= after)
                .findFirst()
                .map(time -> new Day(time.least_d(), time.start(), time.end()))
                .or(() -> numbered(passage, after));
    }

    /** "On day 8" */
    private static Optional<Day> numbered(Passage passage, int after) {
        return passage.marks(Role.ANOTHER_DAY)
                .filter(mark -> mark.start() >= after)
                .flatMap(mark -> Numbers.at(
                        passage.paragraph().text().text(),
                        mark.end() + 1,
                        passage.statement().end())
                        .map(value -> new Day(value.number().doubleValue(), mark.start(), value.numberEnd()))
                        .stream())
                .findFirst();
    }

    /** "Two weeks later", said right after the exposure, of which no other time is told. */
    private static Optional<Said<Double>> later(Passage exposure, Passage sign) {
        boolean next = !exposure.equals(sign)
                && sign.quote().start() - exposure.quote().end() <= NEXT
                && exposure.statement().times().stream().noneMatch(time -> time.kind() == Time.Kind.PAST)
                && !sign.hasAny(Role.FOLLOW_UP, Role.RESOLVED, Role.IMPROVED);
        return next ? points(sign).findFirst().map(time -> said(sign, time)) : Optional.empty();
    }
}
