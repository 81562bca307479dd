/**
 * What the views of a reading share: the kinds of facts, facts and times in words, the case field by field.
 *
 * <p>Key types: {@link dev.kossa.cli.read.report.ReadReport}, {@link dev.kossa.cli.read.report.Relative},
 * {@link dev.kossa.cli.read.report.SummaryRows}.
 *
 * <pre>{@code
 * ReadReport report = new ReadReport("report.txt", reading, knowledge);
 * report.rows();               // the case field by field, each entry with its span
 * report.contradictions();     // what the text says against itself
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.read.report;

import org.jspecify.annotations.NullMarked;
