/**
 * All that is known of one patient: the patient and <em>facts</em>, each with a time, a body site where it has one, and its origin.
 *
 * <p>Key types: {@link dev.kossa.record.PatientRecord}, {@link dev.kossa.record.Fact} and its kinds, {@link dev.kossa.record.When},
 * {@link dev.kossa.record.BodySite}, {@link dev.kossa.record.Presence}.
 *
 * <pre>{@code
 * Origin said = new Origin("Observation/1", "Observation.valueBoolean", "swelling of the left hand");
 * When monday = When.between(Instant.parse("2020-06-15T00:00:00Z"), Instant.parse("2020-06-15T23:59:59Z"));
 * Finding swelling = Finding.of("swelling", Presence.PRESENT, monday, said).at(new BodySite("hand", Laterality.LEFT));
 * PatientRecord record = new PatientRecord(Patient.unknown(), List.of(swelling));
 * record.asOf(Instant.parse("2020-06-16T00:00:00Z")).every(Finding.class);
 * }</pre>
 */
@NullMarked
package dev.kossa.record;

import org.jspecify.annotations.NullMarked;
