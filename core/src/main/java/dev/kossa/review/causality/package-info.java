/**
 * How surely the calcium caused the lesion: Naranjo and WHO-UMC, each answer with its reason, or "do not know".
 *
 * <p>Key types: {@link dev.kossa.review.causality.Causality}, {@link dev.kossa.review.causality.NaranjoAnswer}.
 *
 * <pre>{@code
 * Causality causality = Causality.of(record, diagnostics, knowledge).orElseThrow();
 * causality.score();        // -4 to 13
 * causality.answers();      // one reason each
 * causality.whoUmc();
 * }</pre>
 */
@NullMarked
package dev.kossa.review.causality;

import org.jspecify.annotations.NullMarked;
