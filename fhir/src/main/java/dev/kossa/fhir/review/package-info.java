/**
 * A review as a FHIR R4 Bundle: the differential as a RiskAssessment, each issue and red flag as a DetectedIssue, each next test as a
 * ServiceRequest proposal, the schedule as a CarePlan, the late watch as Tasks, an injury by calcium as an AdverseEvent.
 *
 * <p>Key type: {@link dev.kossa.fhir.review.FhirReviewWriter}.
 *
 * <pre>{@code
 * String bundle = new FhirReviewWriter(knowledge).write(review);
 * }</pre>
 */
@NullMarked
package dev.kossa.fhir.review;

import org.jspecify.annotations.NullMarked;
