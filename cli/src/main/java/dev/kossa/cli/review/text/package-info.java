/**
 * A review as text, made to be read at the bedside: what matters stands on the first screen, lines are short, nothing is cut.
 *
 * <p>Key types: {@link dev.kossa.cli.review.text.TextView}, {@link dev.kossa.cli.render.text.Look}.
 *
 * <pre>{@code
 * Look look = Look.of(terminal);                           // width, colour, charset
 * terminal.out().print(new TextView(report, look).write());
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.review.text;

import org.jspecify.annotations.NullMarked;
