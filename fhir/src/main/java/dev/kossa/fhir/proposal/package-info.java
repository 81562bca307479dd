/**
 * What all writers of proposals share: a proposal is never a fact. Each resource says by which knowledge, as of when, and that nobody
 * validated it; the same content gives the same bytes and addresses.
 *
 * <p>Key types: {@link dev.kossa.fhir.proposal.Draft}, {@link dev.kossa.fhir.proposal.Entries}, {@link dev.kossa.fhir.proposal.Node}.
 *
 * <pre>{@code
 * Draft draft = new Draft(patientId, asOf, knowledge.version());
 * Entries entries = new Entries();
 * new DetectedIssues(draft).all(review.issues()).forEach(entries::add);
 * String bundle = draft.bundle(entries);
 * }</pre>
 */
@NullMarked
package dev.kossa.fhir.proposal;

import org.jspecify.annotations.NullMarked;
