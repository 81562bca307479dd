/**
 * A reading as JSON, indented or on one line.
 *
 * <p>Key type: {@link dev.kossa.cli.read.json.ReadJson}.
 *
 * <pre>{@code
 * String json = ReadJson.indented(report);
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.read.json;

import org.jspecify.annotations.NullMarked;
