/**
 * The check of an order as text: the verdict, what was found, how it is made up, what is watched.
 *
 * <p>Key type: {@link dev.kossa.cli.order.text.OrderText}.
 *
 * <pre>{@code
 * String written = new OrderText(report, look).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.order.text;

import org.jspecify.annotations.NullMarked;
