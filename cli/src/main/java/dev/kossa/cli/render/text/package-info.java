/**
 * Text for a terminal or a file: wrapped, indented, in colour where there is colour, in characters that can be shown.
 *
 * <p>Key types: {@link dev.kossa.cli.render.text.Page}, {@link dev.kossa.cli.render.text.Look}.
 *
 * <pre>{@code
 * Page page = new Page(Look.of(terminal));                 // width, colour, charset
 * page.heading("Next");
 * page.paragraph("   ", Run.plain("A plain X-ray of the left hand."));
 * terminal.out().print(page.text());
 * }</pre>
 */
@NullMarked
package dev.kossa.cli.render.text;

import org.jspecify.annotations.NullMarked;
