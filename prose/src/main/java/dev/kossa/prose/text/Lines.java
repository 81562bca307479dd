package dev.kossa.prose.text;

import java.util.Arrays;

/** The lines of a text, without the blanks around them. */
final class Lines {
    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    private Lines(String text) {
        this.text = text;
    }

    static Lines of(String text) {
        Lines lines = new Lines(text);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Glyphs.isLineBreak(c)) {
                lines.add(start, i);
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(start, text.length());
        return lines;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    boolean isEmpty(int line) {
        return starts[line] == ends[line];
    }

    char first(int line) {
        return text.charAt(starts[line]);
    }

    char last(int line) {
        return text.charAt(ends[line] - 1);
    }

    /** Whether blanks stand before its first character. */
    boolean isIndented(int line) {
        int before = starts[line] - 1;
        return before >= 0 && !Glyphs.isLineBreak(text.charAt(before));
    }

    /** Whether the line breaks right after its last character. */
    boolean isTight(int line) {
        return ends[line] < text.length() && Glyphs.isLineBreak(text.charAt(ends[line]));
    }

    /** Whether there is a line with words right there. */
    boolean hasWords(int line) {
        return line >= 0 && line < count && !isEmpty(line);
    }

    private void add(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = from;
        ends[count++] = to;
    }

    /** A soft hyphen at the end of a line says that the word goes on. */
    private static boolean isSpace(char c) {
        return Glyphs.isBlank(c) || (Glyphs.isInvisible(c) && c != Glyphs.SOFT_HYPHEN);
    }
}
