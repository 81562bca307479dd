/**
 * What every view of the check of an order has in common.
 *
 * <p>Key type: {@link dev.kossa.cli.order.report.OrderReport}.
 *
 * <pre>{@code
 * OrderReport report = OrderReport.of(order, knowledge, asOf, reading);
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.order.report;

import org.jspecify.annotations.NullMarked;
