package dev.kossa.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of one patient.
 *
 * @param patient who
 * @param facts what is known, in no particular order
 * @param zone the zone in which the days of this patient are local days
 */
public record PatientRecord(Patient patient, List<Fact> facts, ZoneId zone) {
    public PatientRecord {
        facts = List.copyOf(facts);
    }

    /** A record whose days are days of UTC. */
    public PatientRecord(Patient patient, List<Fact> facts) {
        this(patient, facts, ZoneOffset.UTC);
    }

    /** The same patient with other facts. */
    public PatientRecord with(List<Fact> others) {
        return new PatientRecord(patient, others, zone);
    }

    /** What was known at that moment: facts recorded or issued later are left out. */
    public PatientRecord asOf(Instant moment) {
        return with(facts.stream()
                .filter(fact -> !fact.knownSince().isAfter(moment))
                .toList());
    }

    /** The facts of one kind. */
    public <F extends Fact> Stream<F> every(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
