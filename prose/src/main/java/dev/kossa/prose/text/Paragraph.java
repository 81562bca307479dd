package dev.kossa.prose.text;

/**
 * A paragraph of a document. It holds whole sentences: what a page break or a figure had torn apart is one again.
 *
 * @param section what the part of the document is about
 * @param heading the heading above it as written, of whatever kind ("Clinical findings"); empty when there is none
 * @param caption whether it is the caption of a figure or table
 * @param text its text; never empty
 */
public record Paragraph(SectionKind section, String heading, boolean caption, CleanText text) {
    Paragraph in(SectionKind other) {
        return new Paragraph(other, heading, caption, text);
    }
}
