/**
 * The watch of infusion lines as a FHIR R4 Bundle of proposals: nothing in it is a fact of the patient.
 *
 * <p>Key type: {@link dev.kossa.fhir.line.FhirWatchWriter}.
 *
 * <pre>{@code
 * LineReview review = LineWatch.of(reading.record(), knowledge, asOf);
 * String bundle = new FhirWatchWriter().write(reading.record().patient(), review, reading.issues());
 * }</pre>
 */
@NullMarked
package dev.kossa.fhir.line;

import org.jspecify.annotations.NullMarked;
