package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.CheckIssue;
import dev.kossa.issue.LineIssue;
import dev.kossa.knowledge.Tag;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE UNDER TEST: laws that hold for every history, also for one that makes no sense; the seeds make each run the same. */
class L03_LineLawsTest {
    private static final List<String> REGIONS = List.of("hand", "dorsum-of-hand", "forearm", "foot", "body", "no-such");
    private static final List<String> DRUGS =
            List.of("calcium-gluconate", "calcium-chloride", "calcium-unspecified", "clindamycin", "no-such");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 300).boxed();
    }

    private static Instant moment(Random random) {
        int scale = List.of(60, 600, 4_320, 80_000).get(random.nextInt(4));
        return LineSketch.ZERO.plus(Duration.ofMinutes(random.nextInt(scale)));
    }

    private static Optional<Instant> perhaps(Random random) {
        return random.nextBoolean() ? Optional.of(moment(random)) : Optional.empty();
    }

    private static <T> T one(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static BodySite site(Random random) {
        return new BodySite(one(random, REGIONS), one(random, List.of(Laterality.values())));
    }

    private static Origin origin(String kind, int number) {
        return new Origin(kind + "/" + number, "code", "");
    }

    static LineHistory history(int seed) {
        Random random = new Random(seed);
        List<VascularLine> lines = new ArrayList<>();
        List<Infusion> infusions = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            VascularLine.Kind kind = one(random, List.of(VascularLine.Kind.values()));
            lines.add(new VascularLine(
                    "L" + i, kind, site(random), moment(random), perhaps(random), origin("Device", i)));
        }
        for (int i = 0; i < random.nextInt(6); i++) {
            infusions.add(new Infusion(
                    "L" + random.nextInt(3),
                    random.nextInt(5) == 0 ? Optional.empty() : Optional.of(one(random, DRUGS)),
                    "drug " + i,
                    one(random, List.of(Infusion.Mode.values())),
                    moment(random),
                    perhaps(random),
                    origin("Infusion", i)));
        }
        for (int i = 0; i < random.nextInt(12); i++) {
            BodySite site = lines.isEmpty() || random.nextInt(4) == 0
                    ? site(random)
                    : one(random, lines).site();
            checks.add(check(random, site, i));
            List<String> known =
                    List.copyOf(LineSketch.KNOWLEDGE.lines().deeds().keySet());
            deeds.add(new Deed(
                    random.nextInt(9) == 0 ? "no-such" : one(random, known),
                    site,
                    moment(random),
                    origin("Procedure", i)));
        }
        Patient patient = random.nextInt(4) == 0
                ? Patient.unknown()
                : new Patient(
                        "p", Optional.empty(), When.at(LineSketch.ZERO.minus(Duration.ofDays(random.nextInt(9_000)))));
        Map<String, Presence> risks = new HashMap<>();
        LineSketch.KNOWLEDGE
                .lines()
                .risks()
                .forEach(risk -> risks.put(risk.id(), one(random, List.of(Presence.values()))));
        return new LineHistory(patient, risks, lines, infusions, checks, deeds, ZoneOffset.UTC);
    }

    private static Check check(Random random, BodySite site, int number) {
        Map<String, Presence> signs = new HashMap<>();
        Map<String, String> degrees = new HashMap<>();
        Map<String, Double> measures = new HashMap<>();
        boolean quiet = random.nextBoolean();
        for (var sign : LineSketch.KNOWLEDGE.lines().signs().values()) {
            int draw = random.nextInt(quiet ? 40 : 6);
            signs.put(sign.id(), draw < 4 ? Presence.values()[draw] : Presence.ABSENT);
            if (!sign.degrees().isEmpty() && random.nextInt(5) == 0) {
                degrees.put(sign.id(), random.nextInt(5) == 0 ? "no-such" : one(random, sign.degrees()));
            }
        }
        for (String measure : LineSketch.KNOWLEDGE.lines().measures().keySet()) {
            if (random.nextInt(6) == 0) {
                measures.put(measure, one(random, List.of(-1.0, 0.0, 0.5, 3.0, 20.0, 60.0, 1e9, Double.NaN)));
            }
        }
        signs.put("no-such", Presence.PRESENT);
        return new Check(site, moment(random), signs, degrees, measures, origin("Observation", number));
    }

    private static LineReview review(LineHistory history, Instant asOf) {
        return LineWatch.of(history, LineSketch.KNOWLEDGE, asOf);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_thrown_and_what_is_said_is_whole(int seed) {
        LineHistory history = history(seed);
        for (int i = 0; i < 20; i++) {
            LineReview review = review(history, moment(new Random(seed * 31L + i)));
            for (LineIssue issue : review.issues()) {
                assertThat(issue.sentence()).endsWith(".").doesNotContain("{", "null");
                if (issue.severity() == LineIssue.Severity.ALERT) {
                    assertThat(issue.knowledge()).isNotEmpty().allMatch(basis -> basis.tag() == Tag.V);
                }
            }
            Map<Origin, Long> said = review.issues().stream()
                    .filter(CheckIssue.class::isInstance)
                    .collect(Collectors.groupingBy(issue -> issue.facts().get(0), Collectors.counting()));
            assertThat(said.values()).allMatch(count -> count == 1);
            review.sites().stream()
                    .flatMap(site -> site.checks().stream())
                    .flatMap(L03_LineLawsTest::grades)
                    .forEach(grade -> assertThat(grade.low()).isLessThanOrEqualTo(grade.high()));
        }
    }

    private static Stream<ScaleGrade> grades(GradedCheck check) {
        return Stream.of(List.of(check.driving()), check.infiltration(), check.phlebitis())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_events_never_changes_the_review(int seed) {
        LineHistory history = history(seed);
        Instant asOf = moment(new Random(seed));
        Random random = new Random(seed + 1_000L);
        LineHistory shuffled = new LineHistory(
                history.patient(),
                history.risks(),
                shuffled(history.lines(), random),
                shuffled(history.infusions(), random),
                shuffled(history.checks(), random),
                shuffled(history.deeds(), random),
                history.zone());
        assertThat(review(shuffled, asOf)).isEqualTo(review(history, asOf));
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_happens_later_never_changes_the_review(int seed) {
        LineHistory history = history(seed);
        Instant asOf = moment(new Random(seed));
        assertThat(review(history.asOf(asOf), asOf)).isEqualTo(review(history, asOf));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void to_look_for_more_never_widens_what_is_possible(int seed) {
        Random random = new Random(seed);
        BodySite place = new BodySite("forearm", Laterality.LEFT);
        Map<String, Presence> signs = new HashMap<>();
        LineSketch.KNOWLEDGE
                .lines()
                .signs()
                .keySet()
                .forEach(sign -> signs.put(sign, one(random, List.of(Presence.values()))));
        String more = one(random, List.copyOf(new java.util.TreeSet<>(signs.keySet())));
        Map<String, Presence> fewer = new HashMap<>(signs);
        fewer.remove(more);
        List<ScaleGrade> wide = grades(graded(place, fewer)).toList();
        List<ScaleGrade> narrow = grades(graded(place, signs)).toList();
        for (int i = 0; i < wide.size(); i++) {
            assertThat(narrow.get(i).low()).isGreaterThanOrEqualTo(wide.get(i).low());
            assertThat(narrow.get(i).high()).isLessThanOrEqualTo(wide.get(i).high());
        }
    }

    private static GradedCheck graded(BodySite place, Map<String, Presence> signs) {
        VascularLine line = new VascularLine(
                "A", VascularLine.Kind.PERIPHERAL, place, LineSketch.ZERO, Optional.empty(), origin("Device", 1));
        Check check = new Check(place, LineSketch.ZERO, signs, Map.of(), Map.of(), origin("Observation", 1));
        LineHistory history = new LineHistory(
                Patient.unknown(), Map.of(), List.of(line), List.of(), List.of(check), List.of(), ZoneOffset.UTC);
        return review(history, LineSketch.ZERO).sites().get(0).checks().get(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_check_is_both_graded_and_said_to_belong_nowhere(int seed) {
        LineHistory history = history(seed);
        LineReview review = review(history, LineSketch.ZERO.plus(Duration.ofDays(100)));
        Set<Origin> graded = review.sites().stream()
                .flatMap(site -> site.checks().stream())
                .map(check -> check.check().origin())
                .collect(Collectors.toSet());
        Set<Origin> misfits = review.issues().stream()
                .filter(issue -> issue.type().equals("FitsNoLine"))
                .flatMap(issue -> issue.facts().stream())
                .collect(Collectors.toSet());
        assertThat(Collections.disjoint(graded, misfits)).isTrue();
    }
}
