/**
 * What the views of a watch render: the review of the lines with what belongs to it, and the order in which it is told.
 *
 * <p>Key type: {@link dev.kossa.cli.watch.report.WatchReport}.
 *
 * <pre>{@code
 * WatchReport report = new WatchReport(record, review, knowledge, reading.issues(), new WatchReport.Extent(0, true));
 * report.alerts();               // what comes before everything else
 * report.next();                 // the sites by the time of their next check
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.watch.report;

import org.jspecify.annotations.NullMarked;
