/**
 * A review as JSON for programs: every value with its reasons, the same bytes for the same review. {@code cli/README.md} documents it.
 *
 * <p>Key type: {@link dev.kossa.cli.review.json.JsonView}.
 *
 * <pre>{@code
 * String json = new JsonView(report).write();
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.review.json;

import org.jspecify.annotations.NullMarked;
