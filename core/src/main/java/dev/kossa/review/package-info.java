/**
 * The review of one patient: a pure function of the record, the knowledge and a moment. No clock, no network, no files, no randomness.
 *
 * <p>Key types: {@link dev.kossa.review.Review}, {@link dev.kossa.review.Laboratory}; one package for each stage beside it.
 *
 * <pre>{@code
 * Review review = Review.of(record, knowledge, Instant.parse("2020-06-15T12:00:00Z"));
 * review.diagnostics().redFlags();                      // first
 * review.diagnostics().differential();                  // then the ranking
 * review.diagnostics().nextTests().get(0).sentence();   // what to do next, and why
 * review.issues();                                      // what is wrong with the data
 * }</pre>
 */
@NullMarked
package dev.kossa.review;

import org.jspecify.annotations.NullMarked;
