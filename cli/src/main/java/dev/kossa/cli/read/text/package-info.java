/**
 * A reading as text for a terminal: the case first, then the facts, other patients, contradictions, gaps.
 *
 * <p>Key type: {@link dev.kossa.cli.read.text.ReadText}.
 *
 * <pre>{@code
 * String text = new ReadText(Look.plain(80)).write(report);
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.read.text;

import org.jspecify.annotations.NullMarked;
