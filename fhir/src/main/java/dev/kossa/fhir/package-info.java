/**
 * FHIR R4 JSON to the record, and back.
 *
 * <p>Key types: {@link dev.kossa.fhir.FhirReader} (a Bundle, one resource, or NDJSON to a {@link dev.kossa.fhir.Reading}),
 * {@link dev.kossa.fhir.FhirRecordWriter} (a record to a Bundle), {@link dev.kossa.fhir.FhirTime} (FHIR dates to times).
 *
 * <pre>{@code
 * FhirReader reader = new FhirReader(knowledge);                  // keep it: it caches the words that it has read
 * try (InputStream json = Files.newInputStream(file)) {
 *     Reading reading = reader.read(json, file.toString(), ZoneId.systemDefault());
 *     reading.issues().forEach(issue -> System.err.println(issue.sentence()));
 *     PatientRecord known = reading.record().asOf(moment);
 * } catch (UnreadableInput e) {
 *     System.err.println(e.getMessage());                         // what, where, and a line that begins with Maybe
 * }
 * }</pre>
 */
@NullMarked
package dev.kossa.fhir;

import org.jspecify.annotations.NullMarked;
