/**
 * A review as a FHIR R4 Bundle of proposals: red flags and issues as DetectedIssues, the differential as a RiskAssessment, tests as
 * ServiceRequests, care options and follow-up as CarePlans, the late watch as Tasks, causality as an AdverseEvent. Each says by which
 * knowledge, as of when, and that nobody validated it.
 *
 * <p>Key type: {@link dev.kossa.fhir.review.FhirReviewWriter}.
 *
 * <pre>{@code
 * Reading reading = new FhirReader(knowledge).read(stream, "record.json", zone);
 * Review review = Review.of(reading.record(), knowledge, asOf);
 * String bundle = new FhirReviewWriter(knowledge).write(review, reading.issues());
 * }</pre>
 */
@NullMarked
package dev.kossa.fhir.review;

import org.jspecify.annotations.NullMarked;
