/**
 * The watch of infusion lines: when a site is to be checked, what its checks say by each scale, what is done about an injury and until
 * when, and the late watch after an exposure. Checks belong to the site, not to the line.
 *
 * <p>Key types: {@link dev.kossa.review.line.LineWatch} (the function), {@link dev.kossa.review.line.LineHistory} (what goes in),
 * {@link dev.kossa.review.line.LineReview} (what comes out).
 *
 * <pre>{@code
 * LineReview review = LineWatch.of(history, knowledge, asOf);
 * SiteWatch hand = review.sites().get(0);
 * hand.schedule().ifPresent(next -> System.out.println(next.state() + " " + next.due()));
 * hand.checks().get(0).driving().words();                 // four-grade severity (CCJM) grade 2 (redness)
 * hand.injuries().get(0).steps().get(0).state();          // DONE, DUE, OVERDUE, ...
 * hand.lateWatches().get(0).parents();                    // text for parents
 * }</pre>
 */
@NullMarked
package dev.kossa.review.line;

import org.jspecify.annotations.NullMarked;
