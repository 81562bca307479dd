/**
 * The world outside the program: streams, terminal, clock, exit codes; nothing else in the command line touches them.
 *
 * <p>Key types: {@link dev.kossa.cli.console.Terminal}, {@link dev.kossa.cli.console.ExitCode}, {@link dev.kossa.cli.console.Refusal}.
 *
 * <pre>{@code
 * Terminal terminal = Terminal.system();
 * terminal.out().println("82 %");
 * throw new Refusal(ExitCode.UNREADABLE, "There is no file record.json.\nMaybe it lies in another folder.");
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.console;

import org.jspecify.annotations.NullMarked;
