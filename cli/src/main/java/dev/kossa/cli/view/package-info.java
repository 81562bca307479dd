/**
 * What every view of a review has in common: the report, dates, ages, percentages and numbered sources.
 *
 * <p>Key types: {@link dev.kossa.cli.view.Report}, {@link dev.kossa.cli.view.Citations}. A view only renders; it concludes nothing.
 *
 * <pre>{@code
 * Report report = new Report(review, knowledge, reading.issues(), 0, Report.Choices.USUAL);
 * String text = new TextView(report, Look.plain(80)).write();
 * String page = new HtmlView(report).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.view;

import org.jspecify.annotations.NullMarked;
