/**
 * The check of an order as a FHIR R4 Bundle of proposals: what was found as DetectedIssues and, where there is only one way to mend the
 * order, the mended one as a MedicationRequest that is a draft and a proposal.
 *
 * <p>Key type: {@link dev.kossa.fhir.order.FhirOrderWriter}.
 *
 * <pre>{@code
 * OrderReview review = OrderCheck.of(order, knowledge);
 * String bundle = new FhirOrderWriter(knowledge).write(new CheckedOrder(patientId, order, review, mended, asOf), reading.issues());
 * }</pre>
 */
@NullMarked
package dev.kossa.fhir.order;

import org.jspecify.annotations.NullMarked;
