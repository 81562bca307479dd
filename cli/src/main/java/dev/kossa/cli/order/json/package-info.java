/**
 * The check of an order as JSON for programs. {@code cli/README.md} documents it.
 *
 * <p>Key type: {@link dev.kossa.cli.order.json.OrderJson}.
 *
 * <pre>{@code
 * String written = new OrderJson(report).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.order.json;

import org.jspecify.annotations.NullMarked;
