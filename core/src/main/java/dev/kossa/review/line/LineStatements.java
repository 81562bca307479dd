package dev.kossa.review.line;

import dev.kossa.issue.PlaceNotSaid;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Line;
import dev.kossa.record.SiteRelation;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes lines of what was said about them: statements about one device are about one line. */
final class LineStatements {
    private final Telling telling;
    private final Map<String, Stay> stays = new LinkedHashMap<>();
    private final List<VascularLine> implied = new ArrayList<>();

    /** A line while it is put together. */
    private static final class Stay {
        private final String id;
        private final List<Line> statements = new ArrayList<>();
        private Optional<Instant> used = Optional.empty();

        Stay(String id) {
            this.id = id;
        }

        Optional<BodySite> site() {
            return statements.stream().flatMap(line -> line.site().stream()).findFirst();
        }

        /** Whether it may have been in place. */
        boolean maybeIn(Instant moment) {
            boolean in =
                    statements.stream().anyMatch(line -> !line.when().earliest().isAfter(moment));
            return in
                    && statements.stream()
                            .flatMap(line -> line.removed().stream())
                            .noneMatch(out -> out.latest().isBefore(moment));
        }
    }

    LineStatements(Telling telling, List<Line> facts) {
        this.telling = telling;
        facts.stream()
                .filter(line -> line.device().isPresent())
                .forEach(line -> stay(line.device().get()).statements.add(line));
        facts.stream()
                .filter(line -> line.device().isEmpty() && !onlyRemoval(line))
                .forEach(this::withoutDevice);
    }

    /** The removal of a line that is not named is a deed at its site. */
    private static boolean onlyRemoval(Line line) {
        return line.when().isUnknown() && line.removed().isPresent();
    }

    private Stay stay(String id) {
        return stays.computeIfAbsent(id, Stay::new);
    }

    /** At the same place and the same time there are two statements about one line, not two lines. */
    private void withoutDevice(Line line) {
        Stay same = stays.values().stream()
                .filter(stay -> line.site().isPresent() && stay.site().equals(line.site()))
                .filter(stay -> stay.statements.stream().anyMatch(other -> overlap(other.when(), line.when())))
                .findFirst()
                .orElseGet(() -> stay("line of " + line.origin().document() + " "
                        + line.origin().path()));
        same.statements.add(line);
    }

    private static boolean overlap(When one, When other) {
        return !one.latest().isBefore(other.earliest()) && !other.latest().isBefore(one.earliest());
    }

    // --- for others

    /** The lines that may have been in place at that site then; those at just that place first. */
    List<String> at(BodySite site, Instant moment) {
        BodySites sites = telling.knowledge().vocabulary().bodySites();
        return stays.values().stream()
                .filter(stay -> stay.maybeIn(moment))
                .filter(stay -> stay.site()
                        .filter(place -> place.equals(site) || sites.relation(place, site) == SiteRelation.SAME_SITE)
                        .isPresent())
                .sorted(Comparator.comparing(stay -> !stay.site().equals(Optional.of(site))))
                .map(stay -> stay.id)
                .toList();
    }

    /** Whether a line of that id is known. */
    boolean knows(String id) {
        return stays.containsKey(id);
    }

    /** What people call a line. */
    String label(String id) {
        Stay stay = stay(id);
        String name = stay.statements.stream().map(Line::label).findFirst().orElse(id);
        return name + stay.site().map(site -> " at the " + telling.label(site)).orElse("");
    }

    /** Where a line entered; empty when that or the line is not known. */
    Optional<BodySite> site(String id) {
        return Optional.ofNullable(stays.get(id)).flatMap(Stay::site);
    }

    /** The line that a resource names, when it names one. */
    Optional<String> namedBy(String document) {
        return stays.values().stream()
                .filter(stay -> stay.statements.stream()
                        .anyMatch(line -> line.device().isPresent()
                                && line.origin().document().equals(document)))
                .map(stay -> stay.id)
                .findFirst();
    }

    /** Where each line entered. */
    List<Place> places() {
        return Stream.concat(
                        stays.values().stream()
                                .map(stay -> new Place(stay.id, stay.site().orElse(Telling.NOWHERE))),
                        implied.stream().map(line -> new Place(line.id(), line.site())))
                .toList();
    }

    /** A line and where it entered. */
    record Place(String id, BodySite site) {}

    /** Something ran through it, so it was in place. */
    void used(String id, Instant moment) {
        Stay stay = stay(id);
        stay.used =
                Optional.of(stay.used.filter(before -> before.isBefore(moment)).orElse(moment));
    }

    /** A line of which nothing is known but that something ran through it. */
    void imply(VascularLine line) {
        implied.add(line);
    }

    // --- what comes out

    List<VascularLine> lines() {
        return Stream.concat(stays.values().stream().flatMap(stay -> line(stay).stream()), implied.stream())
                .toList();
    }

    private Optional<VascularLine> line(Stay stay) {
        Line first = stay.statements.get(0);
        Optional<Instant> inserted = inserted(stay, first);
        if (inserted.isEmpty()) {
            return Optional.empty();
        }
        if (stay.site().isEmpty()) {
            telling.issue(new PlaceNotSaid(
                    "line (" + first.label() + ")",
                    "its checks are asked for, but none can be told to be its own",
                    List.of(first.origin()),
                    List.of()));
        }
        return Optional.of(new VascularLine(
                stay.id,
                kind(stay),
                stay.site().orElse(Telling.NOWHERE),
                inserted.get(),
                removed(stay),
                first.origin()));
    }

    private VascularLine.Kind kind(Stay stay) {
        String words = stay.statements.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.label()), line.tip().stream()))
                .distinct()
                .collect(Collectors.joining(" ; "));
        return telling.words()
                .central(words)
                .map(central -> central ? VascularLine.Kind.CENTRAL : VascularLine.Kind.PERIPHERAL)
                .orElse(VascularLine.Kind.UNKNOWN);
    }

    /** When it was inserted or, where that is not exact, since when it surely was in place. */
    private Optional<Instant> inserted(Stay stay, Line first) {
        Optional<Instant> exact = stay.statements.stream()
                .flatMap(line -> Telling.moment(line.when()).stream())
                .min(Comparator.naturalOrder());
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Instant> surely = Stream.concat(
                        stay.used.stream(),
                        stay.statements.stream()
                                .flatMap(line -> Telling.surely(line.when(), line.knownSince()).stream()))
                .min(Comparator.naturalOrder());
        telling.noTime(
                "insertion of the line (" + first.label() + ")",
                narrowest(stay),
                surely.map(since -> "it counts as in place from "
                                + telling.local(since).toLocalDateTime().withNano(0) + " on")
                        .orElse("it is not watched"),
                first);
        return surely;
    }

    private static When narrowest(Stay stay) {
        return stay.statements.stream()
                .map(Line::when)
                .filter(when -> !when.earliest().equals(Instant.MIN))
                .findFirst()
                .orElse(When.unknown());
    }

    /** When it was removed or, where that is not exact, by when it surely was out. */
    private Optional<Instant> removed(Stay stay) {
        List<Line> ends = stay.statements.stream()
                .filter(line -> line.removed().isPresent())
                .toList();
        Optional<Instant> exact = ends.stream()
                .flatMap(line -> line.removed().flatMap(Telling::moment).stream())
                .max(Comparator.naturalOrder());
        if (exact.isPresent() || ends.isEmpty()) {
            return exact;
        }
        Line said = ends.get(0);
        When when = said.removed().orElseThrow();
        Optional<Instant> out = Optional.of(when.latest()).filter(latest -> !latest.equals(Instant.MAX));
        telling.noTime(
                "removal of the line (" + said.label() + ")",
                when,
                out.isPresent() ? "it counts as in place until the end of that time" : "it counts as in place",
                said);
        return out;
    }
}
