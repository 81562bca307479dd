/**
 * A watch as text for a terminal: what is due first, then injuries, late watches, gaps, the data.
 *
 * <p>Key type: {@link dev.kossa.cli.watch.text.WatchText}.
 *
 * <pre>{@code
 * String text = new WatchText(report, Look.plain(80)).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.watch.text;

import org.jspecify.annotations.NullMarked;
