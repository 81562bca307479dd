/**
 * The command {@code kossa review}: reads the record of one patient, reviews it as of a moment and prints it in a format.
 *
 * <p>Key type: {@link dev.kossa.cli.review.ReviewCommand}.
 *
 * <pre>{@code
 * new CommandLine(new ReviewCommand(terminal)).execute("record.json", "--as-of", "2020-06-15");
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.review;

import org.jspecify.annotations.NullMarked;
