/**
 * What every view of a review has in common: the report, and words for the patient, the lesion and the reasons.
 *
 * <p>Key type: {@link dev.kossa.cli.review.report.Report}.
 *
 * <pre>{@code
 * Report report = new Report(review, knowledge, reading.issues(), 0, Report.Choices.USUAL);
 * String text = new TextView(report, Look.plain(80)).write();
 * String page = new HtmlView(report).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.review.report;

import org.jspecify.annotations.NullMarked;
