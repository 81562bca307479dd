/**
 * What Kossa can say about the data: one record per kind of thing, holding the values, the severity, the reasons and the one sentence
 * that people read. Command line, page, FHIR and report all print that sentence.
 *
 * <p>Key types: {@link dev.kossa.issue.Issue} and its families, {@link dev.kossa.issue.ReadingIssue} (the input),
 * {@link dev.kossa.issue.ReviewIssue} (the patient's data), {@link dev.kossa.issue.OrderIssue} (an order) and
 * {@link dev.kossa.issue.LineIssue} (the watch of a line).
 *
 * <pre>{@code
 * for (Issue issue : review.issues()) {
 *     System.out.println(issue.severity() + " " + issue.type() + ": " + issue.sentence());
 * }
 * }</pre>
 */
@NullMarked
package dev.kossa.issue;

import org.jspecify.annotations.NullMarked;
