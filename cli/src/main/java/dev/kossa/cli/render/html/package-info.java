/**
 * Pages that stand alone: style and pictures are inside, nothing is loaded, no script runs. What is opened is closed, what is text is escaped.
 *
 * <p>Key types: {@link dev.kossa.cli.render.html.WholePage} (a whole page), {@link dev.kossa.cli.render.html.Leaf} (what its parts write on),
 * {@link dev.kossa.cli.render.html.Markup} (elements and text).
 *
 * <pre>{@code
 * Markup page = new Markup();
 * page.in("p", "class=note", () -> page.text("5 < 6").leaf("strong", "really"));
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.render.html;

import org.jspecify.annotations.NullMarked;
