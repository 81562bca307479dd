package dev.kossa.prose.text;

import java.util.Arrays;

/** Lines that belong together. */
final class Block {
    enum Kind {
        TEXT,
        CAPTION,
        HEADING,
        /** Keywords: what stood before them has ended. */
        END_OF_ABSTRACT
    }

    private final Kind kind;
    private int[] lines = new int[4];
    private int size;

    Block(Kind kind, int line) {
        this.kind = kind;
        add(line);
    }

    Kind kind() {
        return kind;
    }

    int size() {
        return size;
    }

    int line(int index) {
        return lines[index];
    }

    int last() {
        return lines[size - 1];
    }

    void add(int line) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
        }
        lines[size++] = line;
    }
}
