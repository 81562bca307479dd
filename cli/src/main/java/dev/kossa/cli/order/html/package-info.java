/**
 * The check of an order as one page that stands alone.
 *
 * <p>Key type: {@link dev.kossa.cli.order.html.OrderHtml}.
 *
 * <pre>{@code
 * String written = new OrderHtml(report).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.order.html;

import org.jspecify.annotations.NullMarked;
