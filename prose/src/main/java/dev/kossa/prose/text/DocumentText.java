package dev.kossa.prose.text;

import dev.kossa.prose.Manuscript;
import java.util.List;

/** Reads a manuscript: lines become paragraphs, paragraphs sections, and what the extraction of the text has damaged is mended. */
public final class DocumentText {
    private final TextRules rules;
    private final Lines lines;
    private final Joiner joiner;
    private final Sections sections = new Sections();

    private DocumentText(Manuscript manuscript, TextRules rules) {
        this.rules = rules;
        this.lines = Lines.of(manuscript.text());
        this.joiner = new Joiner(lines, Hyphens.of(manuscript.text(), rules), new BrokenNumbers(lines, rules));
    }

    /**
     * The paragraphs of a manuscript in their order, up to its references. Headings, keywords, licences, and heads and feet of pages are
     * left out; captions are paragraphs of their own. A text without headings is the case as a whole.
     */
    public static List<Paragraph> read(Manuscript manuscript, TextRules rules) {
        return new DocumentText(manuscript, rules).read();
    }

    private List<Paragraph> read() {
        for (Block block : Layout.of(lines, rules)) {
            if (!read(block)) {
                break;
            }
        }
        return sections.all();
    }

    /** Whether the document goes on after the block. */
    private boolean read(Block block) {
        switch (block.kind()) {
            case HEADING -> heading(block.line(0));
            case CAPTION -> sections.add(clean(block), true);
            case END_OF_ABSTRACT -> sections.endOfAbstract();
            case TEXT -> {
                return paragraph(clean(block));
            }
        }
        return true;
    }

    private void heading(int line) {
        String words = lines.text().substring(lines.start(line), lines.end(line));
        rules.heading(words).ifPresent(kind -> sections.heading(kind, words, true));
    }

    private boolean paragraph(CleanText paragraph) {
        for (Labels.Piece piece : Labels.split(paragraph, rules)) {
            if (piece.kind() == HeadingKind.END) {
                return false;
            }
            if (piece.kind() != null) {
                sections.heading(piece.kind(), piece.heading(), false);
            }
            sections.add(piece.text(), false);
        }
        return true;
    }

    private CleanText clean(Block block) {
        return Mending.mend(joiner.join(block), rules);
    }
}
