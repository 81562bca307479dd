/**
 * What all results have in common when they are shown: dates, percentages, words and numbered sources. A view only renders; it concludes
 * nothing.
 *
 * <p>Key types: {@link dev.kossa.cli.render.Citations}, {@link dev.kossa.cli.render.Dates}.
 *
 * <pre>{@code
 * Citations citations = new Citations();
 * citations.words(issue.knowledge());                      // "[1, 3*]"
 * citations.sources();                                     // the list below
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.render;

import org.jspecify.annotations.NullMarked;
