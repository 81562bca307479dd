/**
 * A watch as JSON for programs; {@code cli/README.md} documents it.
 *
 * <p>Key type: {@link dev.kossa.cli.watch.json.WatchJson}.
 *
 * <pre>{@code
 * String json = new WatchJson(report).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.watch.json;

import org.jspecify.annotations.NullMarked;
