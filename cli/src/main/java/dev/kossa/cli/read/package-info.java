/**
 * {@code kossa read}: what a document in words says, as a case, as facts, and against itself; one document or a folder of many. Views lie
 * below: {@code .text}, {@code .json}, {@code .html}.
 *
 * <p>Key type: {@link dev.kossa.cli.read.ReadCommand}.
 *
 * <pre>{@code
 * kossa read report.txt --presented 2020-06-15
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.read;

import org.jspecify.annotations.NullMarked;
