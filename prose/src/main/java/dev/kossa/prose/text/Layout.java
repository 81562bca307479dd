package dev.kossa.prose.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a page together again: paragraphs across page breaks and figures, captions and headings apart, no furniture. */
final class Layout {
    /** Lines that are longer are whole paragraphs: the text was not broken into lines. */
    private static final int LONGEST_LINE = 200;

    /** No column is narrower, in characters. */
    private static final int NARROWEST_COLUMN = 50;

    /** How far around a line the width of its column is looked up, in lines. */
    private static final int AROUND = 10;

    /** A line that fills less of its column was ended on purpose. */
    private static final double SHORT = 0.6;

    private static final int LONGEST_CAPTION_MARK = 12;
    private static final String BULLETS = "\u2022\u25AA\u25CF\u25E6\u2023\u2043\uF0B7";
    /** No sentence begins with these. */
    private static final String CONTINUING = "\u00D7/%.)],;=<>\u00B1\u2013\u2014";

    private static final String WAITING = ",(-/[<>=\u00D7\u2013\u2014\u2010\u2011\u00AD";

    private enum Skipping {
        NOTHING,
        LINE,
        BLOCK
    }

    private final Lines lines;
    private final String text;
    private final TextRules rules;
    private final Furniture furniture;
    private final Captions captions;
    private final BrokenNumbers numbers;
    private final List<Block> blocks = new ArrayList<>();

    /** The paragraph that the next line may go on. */
    private @Nullable Block open;

    private @Nullable Block caption;
    private Skipping skipping = Skipping.NOTHING;

    /** Whether an empty line stands before this one. */
    private boolean apart = true;

    /** Whether a caption or furniture stands between this line and the open paragraph. */
    private boolean interrupted;

    private Layout(Lines lines, TextRules rules) {
        this.lines = lines;
        this.text = lines.text();
        this.rules = rules;
        this.furniture = new Furniture(lines, rules);
        this.captions = new Captions(lines, rules);
        this.numbers = new BrokenNumbers(lines, rules);
    }

    /** The blocks of a text in their order, up to its references. */
    static List<Block> of(Lines lines, TextRules rules) {
        Layout layout = new Layout(lines, rules);
        for (int line = 0; line < lines.count(); line++) {
            if (!layout.line(line)) {
                break;
            }
        }
        return layout.blocks;
    }

    /** Whether the text goes on after the line. */
    private boolean line(int line) {
        if (lines.isEmpty(line)) {
            emptyLine();
            return true;
        }
        Optional<HeadingKind> heading = heading(line);
        if (heading.isPresent()) {
            heading(new Block(Block.Kind.HEADING, line));
        } else if (!skips(line)) {
            words(line);
        }
        apart = false;
        return heading.isEmpty() || heading.get() != HeadingKind.END;
    }

    private void emptyLine() {
        apart = true;
        caption = null;
        skipping = Skipping.NOTHING;
    }

    private void heading(Block heading) {
        blocks.add(heading);
        open = null;
        caption = null;
        skipping = Skipping.NOTHING;
        interrupted = false;
    }

    /** A heading is a line of its own that no sentence or title waits for, without a full stop unless it stands apart. */
    private Optional<HeadingKind> heading(int line) {
        boolean tooLong = lines.length(line) > HeadingKey.LONGEST;
        boolean goesOn = !apart && open != null && waits(open.last());
        if (tooLong || goesOn || Character.isLowerCase(lines.first(line)) || (lines.last(line) == '.' && !apart)) {
            return Optional.empty();
        }
        return rules.heading(text.substring(lines.start(line), lines.end(line)));
    }

    private boolean skips(int line) {
        boolean goesOn = (skipping == Skipping.LINE && furniture.lineGoesOn(line - 1))
                || (skipping == Skipping.BLOCK && furniture.blockGoesOn(line));
        if (goesOn) {
            return true;
        }
        skipping = Skipping.NOTHING;
        if (furniture.isKeywords(line)) {
            skipping = Skipping.LINE;
            blocks.add(new Block(Block.Kind.END_OF_ABSTRACT, line));
            open = null;
        } else if (furniture.isBlock(line)) {
            skipping = Skipping.BLOCK;
        } else if (furniture.isLine(line)) {
            skipping = Skipping.LINE;
        }
        if (skipping != Skipping.NOTHING) {
            caption = null;
            interrupted = true;
        }
        return skipping != Skipping.NOTHING;
    }

    private void words(int line) {
        if (caption != null && captionGoesOn(caption, line)) {
            caption.add(line);
        } else if (captions.begins(line, apart || interrupted, open != null && waits(open.last()))) {
            caption = new Block(Block.Kind.CAPTION, line);
            blocks.add(caption);
            interrupted = true;
        } else {
            caption = null;
            paragraph(line);
        }
    }

    private void paragraph(int line) {
        if (open != null && goesOn(open, line)) {
            open.add(line);
        } else {
            open = new Block(Block.Kind.TEXT, line);
            blocks.add(open);
        }
        interrupted = false;
    }

    /** A caption goes on when the next word had no room in its line, or when no other sentence can go on with it; never when it is set in. */
    private boolean captionGoesOn(Block block, int line) {
        if (lines.isIndented(line) && !lines.isIndented(block.line(0))) {
            return false;
        }
        int last = block.last();
        if (block.size() == 1 && lines.length(last) <= LONGEST_CAPTION_MARK) {
            return true;
        }
        if (continues(line) && !ends(last) && (open == null || ends(open.last()))) {
            return true;
        }
        boolean full = lines.length(last) + 1 + firstLength(line) > width(line);
        return full && !captions.begins(line, true, false) && !ends(last);
    }

    private boolean goesOn(Block block, int line) {
        int last = block.last();
        if (BULLETS.indexOf(lines.first(line)) >= 0 || (isDashed(line) && (ends(last) || apart || isDashed(last)))) {
            return false;
        }
        if (interrupted) {
            return !ends(last) && !isAlone(block, line);
        }
        if (numbers.isBroken(last, line)) {
            return true;
        }
        if (apart) {
            return !ends(last) && (continues(line) || waits(last));
        }
        if (lines.length(last) > LONGEST_LINE) {
            return !ends(last);
        }
        return ends(last) || !isAlone(block, line);
    }

    private boolean isDashed(int line) {
        int after = lines.start(line) + 1;
        return "-*".indexOf(lines.first(line)) >= 0 && after < lines.end(line) && Glyphs.isBlank(text.charAt(after));
    }

    /** Whether a paragraph is a single short line, such as a heading that is not known or a line of a list. */
    private boolean isAlone(Block block, int line) {
        int last = block.last();
        return block.size() == 1
                && !continues(line)
                && !ends(last)
                && !waits(last)
                && Character.isUpperCase(lines.first(line))
                && lines.length(last) < SHORT * width(line);
    }

    private boolean ends(int line) {
        return Sentences.endsAt(text, lines.start(line), lines.end(line));
    }

    private boolean continues(int line) {
        char first = lines.first(line);
        return Character.isLowerCase(first) || CONTINUING.indexOf(first) >= 0;
    }

    /** Whether the line cannot be the last one of a sentence. */
    private boolean waits(int line) {
        return WAITING.indexOf(lines.last(line)) >= 0
                || rules.goesOnAfter(Sentences.lastWord(text, lines.start(line), lines.end(line)));
    }

    private int firstLength(int line) {
        int at = lines.start(line);
        while (at < lines.end(line) && at - lines.start(line) < LONGEST_LINE && !Glyphs.isBlank(text.charAt(at))) {
            at++;
        }
        return at - lines.start(line);
    }

    /** The width of the column: of the paragraph that is open, or of the lines around. */
    private int width(int line) {
        int width = NARROWEST_COLUMN;
        if (open != null && open.size() > 2) {
            for (int i = Math.max(0, open.size() - AROUND); i < open.size(); i++) {
                width = Math.max(width, lines.length(open.line(i)));
            }
            return width;
        }
        for (int i = Math.max(0, line - AROUND); i < Math.min(lines.count(), line + AROUND); i++) {
            width = Math.max(width, lines.length(i));
        }
        return width;
    }
}
