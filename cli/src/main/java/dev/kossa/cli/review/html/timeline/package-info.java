/**
 * The record as a picture over time, drawn as SVG: a row for each thing, a solid mark where the time is known, a pale bar over the span in
 * which it must lie, two bars where sources conflict.
 *
 * <p>Key types: {@link dev.kossa.cli.review.html.timeline.Timeline}, {@link dev.kossa.cli.review.html.timeline.TimelineSvg}.
 *
 * <pre>{@code
 * Timeline timeline = Timeline.of(report);
 * new TimelineSvg(timeline, TimelineSvg.Shape.WIDE).draw(page);
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.review.html.timeline;

import org.jspecify.annotations.NullMarked;
