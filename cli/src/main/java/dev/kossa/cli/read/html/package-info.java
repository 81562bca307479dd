/**
 * A reading as a page: the whole text with its facts marked, the record beside it, contradictions linked in both directions.
 *
 * <p>Key types: {@link dev.kossa.cli.read.html.ReadPage}; {@link dev.kossa.cli.read.html.Nesting} makes spans that overlap nest.
 *
 * <pre>{@code
 * String page = new ReadPage(report).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.read.html;

import org.jspecify.annotations.NullMarked;
