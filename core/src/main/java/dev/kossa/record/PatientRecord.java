package dev.kossa.record;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is known of one patient.
 *
 * @param patient who
 * @param facts what is known, in no particular order
 */
public record PatientRecord(Patient patient, List<Fact> facts) {
    public PatientRecord {
        facts = List.copyOf(facts);
    }

    /** What was known at that moment: facts recorded or issued later are left out. */
    public PatientRecord asOf(Instant moment) {
        return new PatientRecord(
                patient,
                facts.stream()
                        .filter(fact -> !fact.knownSince().isAfter(moment))
                        .toList());
    }

    /** The facts of one kind. */
    public <F extends Fact> Stream<F> every(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
