/**
 * JSON for programs: a field without a value is null, never left out; the same result gives the same bytes.
 *
 * <p>Key types: {@link dev.kossa.cli.render.json.Json}, {@link dev.kossa.cli.render.json.Shared} (facts, rows of knowledge, times, places).
 *
 * <pre>{@code
 * Json json = new Json();
 * json.object(() -> json.string("verdict", "fine"));
 * String text = json.text();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.render.json;

import org.jspecify.annotations.NullMarked;
