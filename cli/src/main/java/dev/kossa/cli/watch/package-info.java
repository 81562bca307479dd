/**
 * {@code kossa watch}: the checks of infusion lines, what was found at them and what is to be done. Views lie below: {@code .text},
 * {@code .json}, {@code .html}.
 *
 * <p>Key type: {@link dev.kossa.cli.watch.WatchCommand}.
 *
 * <pre>{@code
 * kossa watch record.json --as-of 2026-03-01T12:30 --zone +01:00
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.watch;

import org.jspecify.annotations.NullMarked;
