package dev.kossa.prose.text;

import dev.kossa.prose.Quote;
import java.util.Arrays;
import java.util.Objects;

/** A text that was mended. Each of its characters knows where it lies in the manuscript. Immutable. */
public final class CleanText {
    private final String text;

    /** Runs of characters that lie side by side in the manuscript: where each begins here, and where there. */
    private final int[] starts;

    private final int[] offsets;

    CleanText(String text, int[] starts, int[] offsets) {
        this.text = text;
        this.starts = starts;
        this.offsets = offsets;
    }

    /** The characters. */
    public String text() {
        return text;
    }

    /** How many characters. */
    public int length() {
        return text.length();
    }

    /**
     * Where a character lies in the manuscript. A character that was put in lies where the next one lies.
     *
     * @throws IndexOutOfBoundsException when there is no such character
     */
    public int offset(int index) {
        Objects.checkIndex(index, text.length());
        int run = run(index);
        return offsets[run] + (index - starts[run]);
    }

    /**
     * The span of the manuscript from which a span of this text was made, with all that was left out between.
     *
     * @throws IndexOutOfBoundsException when this text has no such span
     */
    public Quote quote(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (start < end) {
            return new Quote(offset(start), offset(end - 1) + 1);
        }
        int at = start < text.length() ? offset(start) : start > 0 ? offset(start - 1) + 1 : 0;
        return new Quote(at, at);
    }

    /** The span as a text of its own, without blanks around it. */
    public CleanText slice(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        CleanTextBuilder slice = new CleanTextBuilder(to - from);
        slice.append(this, from, to);
        return slice.build();
    }

    /** The run that holds a character. */
    int run(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    int runs() {
        return starts.length;
    }

    int runStart(int run) {
        return starts[run];
    }

    int runEnd(int run) {
        return run + 1 < starts.length ? starts[run + 1] : text.length();
    }

    int runOffset(int run) {
        return offsets[run];
    }

    @Override
    public String toString() {
        return text;
    }
}
