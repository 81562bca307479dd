/**
 * Which mechanisms explain the lesion, what must come first, which subtype, what to do next.
 *
 * <p>Key types: {@link dev.kossa.review.diagnosis.Diagnostics} (the stage), {@link dev.kossa.review.diagnosis.Differential},
 * {@link dev.kossa.review.diagnosis.Exposure}, {@link dev.kossa.review.diagnosis.RaisedFlag}, {@link dev.kossa.review.diagnosis.NextTest}.
 *
 * <pre>{@code
 * Diagnostics result = Diagnostics.of(record.asOf(now), knowledge, now, DiagnosisOptions.DEFAULT);
 * result.redFlags();                                    // before any ranking
 * result.differential().ifPresent(d -> d.ranked().get(0).probability());
 * result.nextTests().get(0).sentence();
 * }</pre>
 */
@NullMarked
package dev.kossa.review.diagnosis;

import org.jspecify.annotations.NullMarked;
