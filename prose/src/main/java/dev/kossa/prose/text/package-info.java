/**
 * A manuscript becomes clean paragraphs in sections, and each of their characters knows where it lies in the manuscript.
 *
 * <p>Key types: {@link dev.kossa.prose.text.DocumentText}, {@link dev.kossa.prose.text.Paragraph},
 * {@link dev.kossa.prose.text.CleanText}; the words of the language are {@link dev.kossa.prose.text.TextRules}.
 *
 * <pre>{@code
 * TextRules rules = TextRules.parse(prose.field("text").orElseThrow());
 * for (Paragraph paragraph : DocumentText.read(manuscript, rules)) {
 *     if (paragraph.section().tellsCase() && !paragraph.caption()) {
 *         sentences(paragraph.text());
 *     }
 * }
 * }</pre>
 *
 * <p>The work grows with the length of the text and not faster: it walks over characters, and every look around a character is bounded.
 */
@NullMarked
package dev.kossa.prose.text;

import org.jspecify.annotations.NullMarked;
