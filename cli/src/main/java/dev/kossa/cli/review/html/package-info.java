/**
 * A review as one page that stands alone: style and picture are inside, nothing is loaded, no script runs. It prints well, and is
 * well-formed XML besides.
 *
 * <p>Key type: {@link dev.kossa.cli.review.html.HtmlView}.
 *
 * <pre>{@code
 * Files.writeString(file, new HtmlView(report).write());
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.review.html;

import org.jspecify.annotations.NullMarked;
