/**
 * A watch as a page to print: what is due first, then injuries, late watches with their texts, gaps, sites, the data.
 *
 * <p>Key type: {@link dev.kossa.cli.watch.html.WatchPage}.
 *
 * <pre>{@code
 * String page = new WatchPage(report).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.watch.html;

import org.jspecify.annotations.NullMarked;
