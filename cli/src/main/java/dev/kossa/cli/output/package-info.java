/**
 * As what and where a result is printed.
 *
 * <p>Key types: {@link dev.kossa.cli.output.OutputOptions}, {@link dev.kossa.cli.output.Rendering}.
 *
 * <pre>{@code
 * @Mixin
 * private OutputOptions output = new OutputOptions();
 * ...
 * output.print(new ReviewRendering(report), terminal);
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.output;

import org.jspecify.annotations.NullMarked;
