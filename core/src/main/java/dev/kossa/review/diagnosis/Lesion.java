package dev.kossa.review.diagnosis;

import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.BodySite;
import dev.kossa.record.Certainty;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Origin;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was seen at a place of the body over time.
 *
 * @param sites where, in the order in which it was said
 * @param onset when it began; when that was not said, some time up to the first observation
 * @param onsetStated whether the onset was said
 * @param firstSeen when it was first observed
 * @param facts the facts that describe it
 */
public record Lesion(List<BodySite> sites, When onset, boolean onsetStated, When firstSeen, List<Origin> facts) {
    public Lesion {
        sites = List.copyOf(sites);
        facts = List.copyOf(facts);
    }

    /** The lesion of the record, if it describes one. */
    static Optional<Lesion> of(PatientRecord record, Vocabulary vocabulary) {
        List<Fact> described = describing(record, vocabulary);
        return described.isEmpty() ? Optional.empty() : Optional.of(of(described));
    }

    /** A lesion of which nothing was said. */
    static Lesion notDescribed() {
        return new Lesion(List.of(), When.unknown(), false, When.unknown(), List.of());
    }

    private static Lesion of(List<Fact> facts) {
        List<BodySite> sites =
                facts.stream().flatMap(fact -> fact.site().stream()).distinct().toList();
        When firstSeen = earliest(facts.stream().map(Fact::when)).orElseGet(When::unknown);
        Optional<When> stated = earliest(facts.stream()
                .filter(Finding.class::isInstance)
                .map(Finding.class::cast)
                .flatMap(finding -> finding.onset().stream()));
        When onset = stated.orElseGet(() -> When.between(Instant.MIN, firstSeen.latest()));
        return new Lesion(
                sites,
                onset,
                stated.isPresent(),
                firstSeen,
                facts.stream().map(Fact::origin).toList());
    }

    private static Optional<When> earliest(Stream<When> times) {
        return times.filter(when -> !when.isUnknown()).min(Comparator.comparing(When::latest));
    }

    private static List<Fact> describing(PatientRecord record, Vocabulary vocabulary) {
        List<Fact> facts = new ArrayList<>();
        record.every(Finding.class).filter(f -> describes(f, vocabulary)).forEach(facts::add);
        record.every(TestResult.class).filter(r -> describes(r, vocabulary)).forEach(facts::add);
        return facts;
    }

    private static boolean describes(Finding finding, Vocabulary vocabulary) {
        return finding.presence() == Presence.PRESENT && isLesion(finding.concept(), vocabulary);
    }

    private static boolean describes(TestResult result, Vocabulary vocabulary) {
        return result.shown().stream()
                .anyMatch(shown -> shown.presence() == Presence.PRESENT
                        && shown.certainty() == Certainty.CERTAIN
                        && isLesion(shown.concept(), vocabulary));
    }

    private static boolean isLesion(String concept, Vocabulary vocabulary) {
        return vocabulary
                .finding(concept)
                .map(Vocabulary.Finding::lesion)
                .orElseGet(() -> vocabulary.mechanism(concept).isPresent());
    }
}
