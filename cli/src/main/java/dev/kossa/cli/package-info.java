/**
 * The {@code kossa} command: puts the commands together and says in a sentence what went wrong.
 *
 * <p>Key type: {@link dev.kossa.cli.Kossa}. Each command has its package; {@code dev.kossa.cli.view} holds what a review looks like as text,
 * JSON and HTML.
 *
 * <pre>{@code
 * int exitCode = Kossa.run(terminal, "review", "record.json", "--as-of", "2020-06-15");
 * }</pre>
 */
@NullMarked
package dev.kossa.cli;

import org.jspecify.annotations.NullMarked;
