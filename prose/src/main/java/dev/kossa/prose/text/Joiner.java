package dev.kossa.prose.text;

/** Makes one text of the lines of a block. */
final class Joiner {
    private final Lines lines;
    private final String text;
    private final Hyphens hyphens;
    private final BrokenNumbers numbers;

    Joiner(Lines lines, Hyphens hyphens, BrokenNumbers numbers) {
        this.lines = lines;
        this.text = lines.text();
        this.hyphens = hyphens;
        this.numbers = numbers;
    }

    CleanText join(Block block) {
        CleanTextBuilder joined = new CleanTextBuilder(length(block));
        for (int i = 0; i < block.size(); i++) {
            int line = block.line(i);
            int next = i + 1 < block.size() ? block.line(i + 1) : -1;
            if (next < 0) {
                append(joined, lines.start(line), lines.end(line));
            } else {
                appendWithBreak(joined, line, next);
            }
        }
        return joined.build();
    }

    private int length(Block block) {
        int length = block.size();
        for (int i = 0; i < block.size(); i++) {
            length += lines.length(block.line(i));
        }
        return length;
    }

    /** A line, and what stands for the break after it: nothing, or a blank. */
    private void appendWithBreak(CleanTextBuilder joined, int line, int next) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (isBrokenWord(line, next)) {
            String after = Sentences.firstWord(text, lines.start(next), lines.end(next));
            boolean soft = text.charAt(end - 1) == Glyphs.SOFT_HYPHEN;
            boolean kept = !soft && hyphens.keeps(Sentences.lastWord(text, start, end - 1), after);
            append(joined, start, kept ? end : end - 1);
            if (kept && hyphens.suspends(after)) {
                joined.append(' ', end);
            }
            return;
        }
        append(joined, start, end);
        if (!isBrokenUnit(line, next) && !numbers.isBroken(line, next)) {
            joined.append(' ', end);
        }
    }

    private boolean isBrokenWord(int line, int next) {
        return Glyphs.isHyphen(lines.last(line))
                && lines.length(line) > 1
                && Character.isLetterOrDigit(text.charAt(lines.end(line) - 2))
                && Character.isLetterOrDigit(lines.first(next));
    }

    /** "mm/" and "hour", "mmol" and "/L". */
    private boolean isBrokenUnit(int line, int next) {
        return (lines.last(line) == '/' && Character.isLetterOrDigit(lines.first(next)))
                || (lines.first(next) == '/' && Character.isLetterOrDigit(lines.last(line)));
    }

    private void append(CleanTextBuilder joined, int start, int end) {
        int plainFrom = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80
                    && (c > ' '
                            || (c == ' ' && i + 1 < end && text.charAt(i + 1) > ' ' && text.charAt(i + 1) < 0x80))) {
                continue;
            }
            joined.append(text, plainFrom, i);
            i = appendOdd(joined, i, end);
            plainFrom = i + 1;
        }
        joined.append(text, plainFrom, end);
    }

    /** A character that may not stay as it is; returns the last one that was dealt with. */
    private int appendOdd(CleanTextBuilder joined, int at, int end) {
        char c = text.charAt(at);
        if (Glyphs.isBlank(c)) {
            int last = at;
            while (last + 1 < end
                    && (Glyphs.isBlank(text.charAt(last + 1)) || Glyphs.isInvisible(text.charAt(last + 1)))) {
                last++;
            }
            joined.append(' ', at);
            return last;
        }
        String letters = Glyphs.letters(c);
        if (!letters.isEmpty()) {
            joined.append(letters, at);
        } else if (!Glyphs.isInvisible(c)) {
            joined.append(Glyphs.plain(c), at);
        }
        return at;
    }
}
