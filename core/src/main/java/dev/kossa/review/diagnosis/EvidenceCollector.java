package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Analyte;
import dev.kossa.record.BodySite;
import dev.kossa.record.BodySites;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.TestResult.Shown;
import dev.kossa.record.When;
import dev.kossa.review.Laboratory;
import dev.kossa.review.Laboratory.Level;
import dev.kossa.review.Laboratory.Reading;
import dev.kossa.review.diagnosis.Item.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Puts the facts together into evidence: a finding that was ever there is present, one that was looked for and never there is absent, what
 * conflicts or was not assessed is no evidence. Repeated images are one trajectory, repeated values one peak.
 */
final class EvidenceCollector {
    private static final String NORMAL = "imaging-normal";

    private final Vocabulary vocabulary;
    private final Optional<Patient.Age> age;
    private final Set<String> lows;
    private final Map<String, List<Piece>> pieces = new TreeMap<>();

    /** One fact that speaks of a finding. */
    private record Piece(
            String finding,
            Kind kind,
            Optional<String> method,
            Presence presence,
            OptionalDouble value,
            String shown,
            When when,
            String place,
            Origin origin) {
        String key() {
            return finding + '|' + kind + '|' + method.orElse("");
        }
    }

    private EvidenceCollector(Knowledge knowledge, Optional<Patient.Age> age) {
        this.vocabulary = knowledge.vocabulary();
        this.age = age;
        this.lows = vocabulary.analytes().values().stream()
                .map(Analyte::low)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The evidence of a record, sorted by finding. */
    static List<Item> collect(
            PatientRecord record, Knowledge knowledge, Optional<Patient.Age> age, Optional<Lesion> lesion) {
        EvidenceCollector collector = new EvidenceCollector(knowledge, age);
        record.facts().forEach(collector::add);
        lesion.filter(found -> !found.sites().isEmpty()).ifPresent(collector::addPlaces);
        return trajectory(collector.pieces.values().stream()
                .flatMap(group -> collector.join(group).stream())
                .toList());
    }

    /** Once calcification was seen, images that did not show it are parts of its course, not votes against it. */
    private static List<Item> trajectory(List<Item> items) {
        boolean seen = items.stream().anyMatch(item -> item.present() && Trajectory.showsCalcification(item.finding()));
        return seen ? items.stream().filter(item -> !negative(item)).toList() : items;
    }

    private static boolean negative(Item item) {
        return item.finding().equals(NORMAL) || !item.present() && Trajectory.showsCalcification(item.finding());
    }

    private void add(Fact fact) {
        if (fact instanceof Finding finding) {
            addFinding(finding);
        } else if (fact instanceof Measurement measurement) {
            addMeasurement(measurement);
        } else if (fact instanceof TestResult result) {
            addResult(result);
        } else if (fact instanceof Medication medication) {
            addMedication(medication);
        }
    }

    /** Where the lesion lies is a finding too: at a joint or not, on the trunk or not. */
    private void addPlaces(Lesion lesion) {
        vocabulary.findings().values().stream()
                .filter(finding -> !finding.at().isEmpty())
                .forEach(place -> lies(lesion, place.at())
                        .ifPresent(presence -> lesion.facts()
                                .forEach(origin -> addSeen(
                                        place.id(),
                                        Kind.SEEN,
                                        Optional.empty(),
                                        presence,
                                        lesion.firstSeen(),
                                        "",
                                        origin))));
    }

    /** A place that is told only roughly, such as "arm", may hold the region, so it says neither. */
    private Optional<Presence> lies(Lesion lesion, List<String> regions) {
        BodySites sites = vocabulary.bodySites();
        if (lesion.sites().stream().anyMatch(site -> regions.stream().anyMatch(region -> sites.within(site, region)))) {
            return Optional.of(Presence.PRESENT);
        }
        boolean rough = lesion.sites().stream()
                .anyMatch(site -> regions.stream()
                        .anyMatch(region -> sites.within(new BodySite(region, site.side()), site.region())));
        return rough ? Optional.empty() : Optional.of(Presence.ABSENT);
    }

    private void addFinding(Finding finding) {
        boolean named = vocabulary.mechanism(finding.concept()).isPresent();
        Kind kind = named ? Kind.NAMED_CLINICALLY : Kind.SEEN;
        addSeen(
                finding.concept(),
                kind,
                Optional.empty(),
                finding.presence(),
                finding.when(),
                finding.site().map(Object::toString).orElse(""),
                finding.origin());
    }

    /** Adds a finding and, when it is present, what it implies. */
    private void addSeen(
            String concept,
            Kind kind,
            Optional<String> method,
            Presence presence,
            When when,
            String place,
            Origin origin) {
        put(new Piece(concept, kind, method, presence, OptionalDouble.empty(), "", when, place, origin));
        if (presence == Presence.PRESENT) {
            vocabulary
                    .finding(concept)
                    .ifPresent(f -> f.implies()
                            .forEach(implied -> addSeen(implied, Kind.SEEN, method, presence, when, place, origin)));
        }
    }

    private void addMeasurement(Measurement measurement) {
        Reading reading = new Laboratory(vocabulary).read(measurement, age);
        vocabulary.analyte(measurement.analyte()).ifPresent(analyte -> {
            analyte.high().ifPresent(id -> addLevel(id, measurement, reading, Level.HIGH));
            analyte.low().ifPresent(id -> addLevel(id, measurement, reading, Level.LOW));
        });
    }

    private void addLevel(String finding, Measurement measurement, Reading reading, Level wanted) {
        if (reading.level() == Level.UNKNOWN) {
            return;
        }
        Presence presence = reading.level() == wanted ? Presence.PRESENT : Presence.ABSENT;
        put(new Piece(
                finding,
                Kind.SEEN,
                Optional.empty(),
                presence,
                reading.canonical(),
                measurement.value().map(Object::toString).orElse(""),
                measurement.when(),
                "",
                measurement.origin()));
    }

    private void addResult(TestResult result) {
        for (Shown shown : result.shown()) {
            boolean named = vocabulary.mechanism(shown.concept()).isPresent();
            Kind kind = named ? namedBy(result.kind()) : Kind.SEEN;
            boolean hedged = shown.certainty() == dev.kossa.record.Certainty.SUSPECTED && !named;
            Presence presence =
                    hedged && shown.presence() == Presence.PRESENT ? Presence.NOT_ASSESSED : shown.presence();
            addSeen(shown.concept(), kind, method(result), presence, result.when(), "", result.origin());
        }
        if (result.normal() && result.kind() == TestResult.Kind.IMAGING) {
            addNormal(result);
        }
    }

    /** A normal result is one finding of its method, not one for each thing that the method can show. */
    private void addNormal(TestResult result) {
        addSeen(NORMAL, Kind.SEEN, method(result), Presence.PRESENT, result.when(), "", result.origin());
    }

    private static Optional<String> method(TestResult result) {
        return result.method().or(() -> Optional.of(result.kind().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static Kind namedBy(TestResult.Kind kind) {
        return kind == TestResult.Kind.IMAGING ? Kind.NAMED_BY_IMAGING : Kind.NAMED_BY_TISSUE;
    }

    /** A drug can itself be an item of the history: its class then has the id of the finding. */
    private void addMedication(Medication medication) {
        if (medication.use() != Medication.Use.GIVEN && medication.use() != Medication.Use.STATED) {
            return;
        }
        medication
                .drug()
                .flatMap(vocabulary::drug)
                .ifPresent(drug -> drug.classes().stream()
                        .filter(c -> vocabulary.finding(c).isPresent())
                        .forEach(c -> addSeen(
                                c,
                                Kind.SEEN,
                                Optional.empty(),
                                Presence.PRESENT,
                                medication.when(),
                                "",
                                medication.origin())));
    }

    private void put(Piece piece) {
        pieces.computeIfAbsent(piece.key(), key -> new ArrayList<>()).add(piece);
    }

    private Optional<Item> join(List<Piece> group) {
        if (group.stream().anyMatch(piece -> piece.value().isPresent())) {
            return Optional.of(peak(group));
        }
        Presence presence = group.get(0).method().isPresent() ? seenOnce(group) : presence(group);
        if (presence != Presence.PRESENT && presence != Presence.ABSENT) {
            return Optional.empty();
        }
        List<Piece> telling =
                group.stream().filter(p -> p.presence() == presence).toList();
        Piece first = telling.stream().min(order(presence)).orElseThrow();
        return Optional.of(item(first, presence, telling));
    }

    /** The first time that something was seen, or the last time that it was looked for in vain. */
    private static Comparator<Piece> order(Presence presence) {
        Comparator<Piece> byTime = Comparator.comparing(piece -> piece.when().latest());
        Comparator<Piece> wanted = presence == Presence.PRESENT ? byTime : byTime.reversed();
        return wanted.thenComparing(piece -> piece.origin().document());
    }

    /** What one image or tissue saw is not contradicted by another that did not: they are looks at different times and places. */
    private static Presence seenOnce(List<Piece> group) {
        List<Presence> looks = group.stream().map(Piece::presence).toList();
        return looks.contains(Presence.PRESENT)
                ? Presence.PRESENT
                : looks.contains(Presence.ABSENT) ? Presence.ABSENT : Presence.NOT_ASSESSED;
    }

    private static Presence presence(List<Piece> group) {
        boolean present = group.stream().anyMatch(p -> p.presence() == Presence.PRESENT);
        boolean absent = group.stream().anyMatch(p -> p.presence() == Presence.ABSENT);
        boolean conflict = group.stream().anyMatch(p -> p.presence() == Presence.CONFLICTING);
        if (conflict || present && absent && sameLook(group)) {
            return Presence.CONFLICTING;
        }
        return present ? Presence.PRESENT : absent ? Presence.ABSENT : Presence.NOT_ASSESSED;
    }

    /** Whether it was said to be there and not to be there of the same place at the same time. */
    private static boolean sameLook(List<Piece> group) {
        List<String> present = looks(group, Presence.PRESENT);
        List<String> absent = looks(group, Presence.ABSENT);
        return absent.containsAll(present);
    }

    private static List<String> looks(List<Piece> group, Presence presence) {
        return group.stream()
                .filter(p -> p.presence() == presence)
                .map(p -> p.when() + " " + p.place())
                .toList();
    }

    /** The value farthest from normal: the largest for a finding that means "high", the smallest for "low". */
    private Item peak(List<Piece> group) {
        List<Piece> measured = group.stream().filter(p -> p.value().isPresent()).toList();
        String finding = measured.get(0).finding();
        boolean low = lows.contains(finding);
        Comparator<Piece> byValue = Comparator.comparingDouble(p -> p.value().getAsDouble());
        Piece peak = measured.stream()
                .max((low ? byValue.reversed() : byValue)
                        .thenComparing(p -> p.origin().document()))
                .orElseThrow();
        boolean statedPresent = group.stream().anyMatch(p -> p.presence() == Presence.PRESENT);
        Presence presence = statedPresent ? Presence.PRESENT : peak.presence();
        return item(peak, presence, group);
    }

    private static Item item(Piece first, Presence presence, List<Piece> telling) {
        Map<Origin, Boolean> origins = new LinkedHashMap<>();
        origins.put(first.origin(), true);
        telling.forEach(piece -> origins.put(piece.origin(), true));
        return new Item(
                first.finding(),
                first.kind(),
                first.method(),
                presence,
                first.value(),
                first.shown(),
                first.when(),
                List.copyOf(origins.keySet()));
    }
}
