package dev.kossa.prose.text;

import java.util.Arrays;

/** Collects the characters of a clean text with their offsets. */
final class CleanTextBuilder {
    private final StringBuilder text;
    private int[] starts = new int[8];
    private int[] offsets = new int[8];
    private int runs;
    private int expected = -1;

    CleanTextBuilder(int capacity) {
        text = new StringBuilder(capacity);
    }

    int length() {
        return text.length();
    }

    void append(char character, int offset) {
        if (offset != expected) {
            run(offset);
        }
        text.append(character);
        expected = offset + 1;
    }

    /** Several characters that stand for one. */
    void append(String characters, int offset) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), offset);
        }
    }

    /** Characters that lie side by side. */
    void append(String source, int start, int end) {
        if (start == end) {
            return;
        }
        if (start != expected) {
            run(start);
        }
        text.append(source, start, end);
        expected = end;
    }

    /** A span of a text that is clean already. */
    void append(CleanText source, int start, int end) {
        if (start == end) {
            return;
        }
        for (int run = source.run(start); run < source.runs() && source.runStart(run) < end; run++) {
            int from = Math.max(start, source.runStart(run));
            int to = Math.min(end, source.runEnd(run));
            int offset = source.runOffset(run) + (from - source.runStart(run));
            if (offset != expected) {
                run(offset);
            }
            text.append(source.text(), from, to);
            expected = offset + (to - from);
        }
    }

    CleanText build() {
        return new CleanText(text.toString(), Arrays.copyOf(starts, runs), Arrays.copyOf(offsets, runs));
    }

    private void run(int offset) {
        if (runs == starts.length) {
            starts = Arrays.copyOf(starts, 2 * runs);
            offsets = Arrays.copyOf(offsets, 2 * runs);
        }
        starts[runs] = text.length();
        offsets[runs++] = offset;
    }
}
