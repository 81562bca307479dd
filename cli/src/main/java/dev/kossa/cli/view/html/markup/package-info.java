/**
 * Well-formed markup: what is opened is closed, what is text is escaped.
 *
 * <p>Key type: {@link dev.kossa.cli.view.html.markup.Markup}.
 *
 * <pre>{@code
 * Markup page = new Markup();
 * page.in("p", "class=note", () -> page.text("5 < 6").leaf("strong", "really"));
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.view.html.markup;

import org.jspecify.annotations.NullMarked;
