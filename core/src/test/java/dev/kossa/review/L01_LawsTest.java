package dev.kossa.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.knowledge.Reasoning;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Laterality;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import dev.kossa.review.diagnosis.DiagnosisOptions;
import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Ranked;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** FEATURE UNDER TEST: laws that hold for every patient; the seeds make each run the same. */
class L01_LawsTest {
    private static final Instant NOW = Instant.parse("2024-03-10T12:00:00Z");
    private static final DiagnosisOptions LESION = new DiagnosisOptions(DiagnosisOptions.Prior.CLINICAL, true);

    static Stream<Integer> seeds() {
        return IntStream.range(0, 60).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void probabilities_sum_to_one_and_lie_within_their_bounds(int seed) {
        Differential differential = differential(patient(seed), NOW);
        assertThat(differential.ranked().stream()
                        .mapToDouble(Ranked::probability)
                        .sum())
                .isCloseTo(1, within(1e-9));
        assertThat(differential.ranked()).allSatisfy(r -> {
            assertThat(r.probability()).isBetween(r.low(), r.high());
            assertThat(r.low()).isNotNegative();
            assertThat(r.high()).isLessThanOrEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_order_of_the_facts_never_changes_the_review(int seed) {
        PatientRecord record = patient(seed);
        List<Fact> shuffled = new ArrayList<>(record.facts());
        Collections.shuffle(shuffled, new Random(seed + 1000));
        Review one = Review.of(record, Patients.KNOWLEDGE, NOW);
        Review other = Review.of(new PatientRecord(record.patient(), shuffled), Patients.KNOWLEDGE, NOW);
        assertThat(other).isEqualTo(one);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_shift_of_all_times_never_changes_the_ranking(int seed) {
        PatientRecord record = patient(seed);
        Duration shift = Duration.ofDays(1234);
        Patient older = new Patient(
                record.patient().id(),
                record.patient().sex(),
                record.patient().birth().shifted(shift));
        List<Fact> moved =
                record.facts().stream().map(fact -> moved(fact, shift)).toList();
        assertSame(differential(record, NOW), differential(new PatientRecord(older, moved), NOW.plus(shift)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_unrelated_fact_never_changes_the_ranking(int seed) {
        PatientRecord record = patient(seed);
        List<Fact> more = new ArrayList<>(record.facts());
        more.add(Finding.of(
                "no-such-finding",
                Presence.PRESENT,
                When.at(NOW),
                new Origin("Condition/pregnancy", "code", "pregnancy")));
        assertSame(differential(record, NOW), differential(new PatientRecord(record.patient(), more), NOW));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_not_assessed_never_changes_the_ranking(int seed) {
        PatientRecord record = patient(seed);
        List<Fact> more = new ArrayList<>(record.facts());
        more.add(finding("crepitus", Presence.NOT_ASSESSED, new Random(seed)));
        assertSame(differential(record, NOW), differential(new PatientRecord(record.patient(), more), NOW));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_finding_never_lowers_the_mechanism_in_which_it_is_most_frequent(int seed) {
        Random random = new Random(seed);
        PatientRecord record = withoutInfusion(patient(seed));
        Differential before = differential(record, NOW);
        List<String> candidates = candidates(record);
        String finding = candidates.get(random.nextInt(candidates.size()));
        for (Presence presence : List.of(Presence.PRESENT, Presence.ABSENT)) {
            List<Fact> more = new ArrayList<>(record.facts());
            more.add(finding(finding, presence, random));
            Differential after = differential(new PatientRecord(record.patient(), more), NOW);
            favoured(after, finding)
                    .ifPresent(best -> assertThat(after.of(best).probability())
                            .as("%s %s favours %s", finding, presence, best)
                            .isGreaterThanOrEqualTo(before.of(best).probability() - 1e-9));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withholding_a_finding_never_raises_the_mechanism_that_explains_it_best(int seed) {
        PatientRecord record = withoutInfusion(patient(seed));
        Differential all = differential(record, NOW);
        for (Finding finding : record.every(Finding.class).toList()) {
            List<Fact> fewer = record.facts().stream()
                    .filter(fact -> !fact.equals(finding))
                    .toList();
            boolean alone = record.every(Finding.class)
                            .filter(f -> f.concept().equals(finding.concept()))
                            .count()
                    == 1;
            if (alone) {
                Differential without = differential(record.with(fewer), NOW);
                favoured(all, finding.concept())
                        .ifPresent(best -> assertThat(without.of(best).probability())
                                .isLessThanOrEqualTo(all.of(best).probability() + 1e-9));
            }
        }
    }

    /** The mechanism whose likelihood of what was found is the largest of all, if only one has it. */
    private static Optional<String> favoured(Differential differential, String finding) {
        List<Ranked> ordered = differential.ranked().stream()
                .filter(r -> bar(r, finding).isPresent())
                .sorted(Comparator.comparingDouble((Ranked r) -> likelihood(r, finding))
                        .reversed())
                .toList();
        return ordered.isEmpty() ? Optional.empty() : Optional.of(ordered.get(0).condition());
    }

    /**
     * Up to a factor common to all mechanisms: ratio = L / mean of the others, so L is ordered like ratio / (ratio w + 1 - w), where w is the
     * probability without the finding.
     */
    private static double likelihood(Ranked ranked, String finding) {
        double ratio = Math.pow(10, bar(ranked, finding).orElseThrow().log10Ratio());
        double p = ranked.probability();
        double without = p / (p + (1 - p) * ratio);
        return ratio / (ratio * without + 1 - without);
    }

    private static Optional<Differential.Contribution> bar(Ranked ranked, String finding) {
        return ranked.contributions().stream()
                .filter(c -> c.finding().equals(finding))
                .findFirst();
    }

    private static Differential differential(PatientRecord record, Instant now) {
        return Review.of(record, Patients.KNOWLEDGE, now, LESION)
                .diagnostics()
                .differential()
                .orElseThrow();
    }

    private static void assertSame(Differential one, Differential other) {
        for (Ranked ranked : one.ranked()) {
            assertThat(other.of(ranked.condition()).probability()).isCloseTo(ranked.probability(), within(1e-9));
        }
    }

    /** Findings that are not yet on record and stand for nothing else. */
    private static List<String> candidates(PatientRecord record) {
        List<String> known = record.every(Finding.class).map(Finding::concept).toList();
        Reasoning reasoning = Patients.KNOWLEDGE.reasoning();
        return reasoning.likelihoods().values().stream()
                .filter(l -> l.analyte().isEmpty())
                .map(Reasoning.Likelihood::finding)
                .filter(id -> Patients.KNOWLEDGE
                        .vocabulary()
                        .finding(id)
                        .filter(f -> f.implies().isEmpty())
                        .isPresent())
                .filter(id -> !known.contains(id))
                .sorted()
                .toList();
    }

    /** A finding also says where the lesion is; without an infusion the place decides nothing. */
    private static PatientRecord withoutInfusion(PatientRecord record) {
        return record.with(
                record.facts().stream().filter(Finding.class::isInstance).toList());
    }

    static PatientRecord patient(int seed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        facts.add(finding("swelling", Presence.PRESENT, random));
        List<String> findings = candidates(new PatientRecord(Patient.unknown(), List.of()));
        for (int i = 0; i < 2 + random.nextInt(8); i++) {
            Presence presence = Presence.values()[random.nextInt(3)];
            facts.add(finding(findings.get(random.nextInt(findings.size())), presence, random));
        }
        if (random.nextInt(3) == 0) {
            facts.add(infusion(random));
        }
        Instant birth = NOW.minus(Duration.ofDays(1 + random.nextInt(20_000)));
        return new PatientRecord(new Patient("p", Optional.empty(), When.at(birth)), facts);
    }

    private static Finding finding(String concept, Presence presence, Random random) {
        When when = When.at(NOW.minus(Duration.ofHours(1 + random.nextInt(40))));
        BodySite site = new BodySite("hand", random.nextBoolean() ? Laterality.LEFT : Laterality.RIGHT);
        Origin origin = new Origin("Observation/" + concept + presence, "code", concept);
        return new Finding(
                concept, presence, Certainty.CERTAIN, Optional.of(site), when, Optional.empty(), when.latest(), origin);
    }

    private static Medication infusion(Random random) {
        When when = When.at(NOW.minus(Duration.ofDays(3 + random.nextInt(40))));
        return new Medication(
                Optional.of("calcium-gluconate"),
                "calcium gluconate",
                Medication.Use.GIVEN,
                Optional.of("intravenous"),
                Optional.of(new BodySite("hand", Laterality.LEFT)),
                Medication.Amounts.NONE,
                when,
                Optional.empty(),
                when.latest(),
                new Origin("MedicationAdministration/1", "medication", "calcium gluconate"));
    }

    private static Fact moved(Fact fact, Duration by) {
        if (fact instanceof Finding f) {
            return new Finding(
                    f.concept(),
                    f.presence(),
                    f.certainty(),
                    f.site(),
                    f.when().shifted(by),
                    f.onset(),
                    f.knownSince().plus(by),
                    f.origin());
        }
        Medication m = (Medication) fact;
        return new Medication(
                m.drug(),
                m.label(),
                m.use(),
                m.route(),
                m.site(),
                m.amounts(),
                m.when().shifted(by),
                m.end(),
                m.knownSince().plus(by),
                m.origin());
    }
}
