/**
 * What can be done, to whom it applies and how good its evidence is; what must be minded; when to look again.
 *
 * <p>Key types: {@link dev.kossa.review.care.Plan} (the stage) and its parts.
 *
 * <pre>{@code
 * Plan plan = Plan.of(record, diagnostics, knowledge, asOf);
 * plan.options().get(0).evidence();
 * plan.followUp().get(0).from();
 * plan.watches();                     // after calcium without a lesion: the late watch
 * }</pre>
 */
@NullMarked
package dev.kossa.review.care;

import org.jspecify.annotations.NullMarked;
