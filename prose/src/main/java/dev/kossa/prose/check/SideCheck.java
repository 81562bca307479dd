package dev.kossa.prose.check;

import dev.kossa.issue.StatementsDiffer;
import dev.kossa.language.Mention;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Days;
import dev.kossa.prose.fact.FindingFinder;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Presence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A lesion is on one side. Where a sentence names both sides, or something else ("the other hand"), there are two of them; so there may
 * be where one part of the text tells of one side first, and of the other at a later time.
 */
final class SideCheck implements Check {
    /** A lesion with the words of its place. */
    private record Place(Passage passage, Days days, BodySite site, String words, Quote quote) {}

    @Override
    public List<Said> find(Account account) {
        Map<String, List<Place>> byRegion = new LinkedHashMap<>();
        account.story().findings().stream()
                .filter(told -> isLesion(told.value()))
                .flatMap(told -> place(told).stream())
                .forEach(place -> byRegion.computeIfAbsent(place.site.region(), region -> new ArrayList<>())
                        .add(place));
        List<Said> found = new ArrayList<>();
        byRegion.values().forEach(places -> differ(account, places).ifPresent(found::add));
        return found;
    }

    private static boolean isLesion(FindingFinder.Found found) {
        Mention mention = found.mention();
        return found.finding().lesion()
                && mention.presence() == Presence.PRESENT
                && mention.status() == Mention.Status.CURRENT;
    }

    private static Optional<Place> place(Told<FindingFinder.Found> told) {
        Passage passage = told.passage();
        Mention mention = told.value().mention();
        return mention.site()
                .map(site -> passage.statement().places().stream()
                        .filter(place -> place.sites().contains(site))
                        .findFirst()
                        .map(place -> place(told, site, place.start(), place.end()))
                        .orElseGet(() -> place(told, site, mention.start(), mention.end())));
    }

    private static Place place(Told<FindingFinder.Found> told, BodySite site, int start, int end) {
        Passage passage = told.passage();
        return new Place(passage, told.days(), site, passage.words(start, end), passage.quote(start, end));
    }

    private static Optional<Said> differ(Account account, List<Place> places) {
        boolean two = on(places, Laterality.BILATERAL).findAny().isPresent()
                || places.stream().anyMatch(place -> place.passage.has(Role.OTHER))
                || sentenceWithBoth(places)
                || oneAfterTheOther(places);
        Optional<Place> left = on(places, Laterality.LEFT).findFirst();
        Optional<Place> right = on(places, Laterality.RIGHT).findFirst();
        if (left.isEmpty() || right.isEmpty() || two) {
            return Optional.empty();
        }
        List<Place> both = places.indexOf(left.get()) < places.indexOf(right.get())
                ? List.of(left.get(), right.get())
                : List.of(right.get(), left.get());
        return Optional.of(account.said(
                facts -> new StatementsDiffer(
                        "side of the lesion", both.stream().map(Place::words).toList(), facts),
                both.stream().map(Place::quote).toList()));
    }

    /** "Two weeks later the other side swelled": the part in which it stands tells of both. */
    private static boolean oneAfterTheOther(List<Place> places) {
        Map<Optional<Part>, List<Place>> byPart =
                places.stream().collect(Collectors.groupingBy(place -> Part.of(place.passage)));
        return byPart.values().stream()
                .anyMatch(part -> on(part, Laterality.LEFT)
                        .findFirst()
                        .flatMap(left ->
                                on(part, Laterality.RIGHT).findFirst().filter(right -> !right.days.overlaps(left.days)))
                        .isPresent());
    }

    private static Stream<Place> on(List<Place> places, Laterality side) {
        return places.stream().filter(place -> place.site.side() == side);
    }

    private static boolean sentenceWithBoth(List<Place> places) {
        Map<Integer, Laterality> sides = new HashMap<>();
        return places.stream()
                .filter(place -> place.site.side() != Laterality.UNSTATED)
                .anyMatch(place -> {
                    Laterality before = sides.put(place.passage.quote().start(), place.site.side());
                    return before != null && before != place.site.side();
                });
    }
}
