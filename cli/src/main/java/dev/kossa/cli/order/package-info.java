/**
 * The commands {@code kossa check-order} and {@code kossa recipe}: an order for calcium by vein, from a file or from options.
 *
 * <p>Key types: {@link dev.kossa.cli.order.CheckOrderCommand}, {@link dev.kossa.cli.order.RecipeCommand}.
 *
 * <pre>{@code
 * new CommandLine(new CheckOrderCommand(terminal)).execute("--product", "calcium-gluconate-10", "--dose", "60 mg/kg", "--weight", "8.4kg");
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.order;

import org.jspecify.annotations.NullMarked;
