/**
 * A review as text, made to be read at the bedside: what matters stands on the first screen, lines are short, nothing is cut.
 *
 * <p>Key types: {@link dev.kossa.cli.view.text.TextView}, {@link dev.kossa.cli.view.text.Look}.
 *
 * <pre>{@code
 * Look look = Look.of(terminal);                           // width, colour, charset
 * terminal.out().print(new TextView(report, look).write());
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.view.text;

import org.jspecify.annotations.NullMarked;
