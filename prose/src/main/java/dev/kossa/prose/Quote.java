package dev.kossa.prose;

/**
 * A span of a manuscript.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Quote(int start, int end) {
    /** @throws IllegalArgumentException when it ends before it starts */
    public Quote {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span ends where it starts, or later: " + start + ".." + end);
        }
    }

    /** The shortest span that holds both. */
    public Quote with(Quote other) {
        return new Quote(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Whether they share a character. */
    public boolean overlaps(Quote other) {
        return start < other.end && other.start < end;
    }
}
