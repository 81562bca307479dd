package dev.kossa.prose.source;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.Manuscript.Piece;
import java.util.ArrayList;
import java.util.List;

/** A manuscript that is being put together, character by character, with the place of each. */
final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final String where;

    /** Where the next character lies if it belongs to the last piece. */
    private int next = -1;

    private int end;

    /** @param where the part of the file in which all of it lies */
    Draft(String where) {
        this.where = where;
    }

    /** What was written so far. */
    CharSequence text() {
        return text;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Where the last character of the file that it holds ends; 0 when it holds none. */
    int end() {
        return end;
    }

    /** Where its first character lies. It must not be empty. */
    int start() {
        return pieces.get(0).offset();
    }

    /** A character of the file. */
    void add(char c, int offset) {
        if (offset != next) {
            pieces.add(new Piece(text.length(), where, offset));
        }
        text.append(c);
        next = offset + 1;
        end = next;
    }

    /** Characters of the file that lie side by side. */
    void add(CharSequence characters, int offset) {
        for (int i = 0; i < characters.length(); i++) {
            add(characters.charAt(i), offset + i);
        }
    }

    /** Characters that the file does not have. They count as lying at that offset, and take no room there. */
    void insert(String added, int offset) {
        for (int i = 0; i < added.length(); i++) {
            pieces.add(new Piece(text.length(), where, offset));
            text.append(added.charAt(i));
        }
        next = Integer.MIN_VALUE;
    }

    /** Another draft behind this one. */
    void append(Draft other) {
        int shift = text.length();
        for (Piece piece : other.pieces) {
            pieces.add(new Piece(shift + piece.from(), piece.where(), piece.offset()));
        }
        text.append(other.text);
        next = other.where.equals(where) ? other.next : -1;
        end = other.end;
    }

    /** Takes away blanks at the end. */
    void trim() {
        int length = text.length();
        while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
            length--;
        }
        if (length < text.length()) {
            text.setLength(length);
            while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).from() >= length) {
                pieces.remove(pieces.size() - 1);
            }
            next = pieces.isEmpty()
                    ? -1
                    : length
                            - pieces.get(pieces.size() - 1).from()
                            + pieces.get(pieces.size() - 1).offset();
        }
    }

    Manuscript manuscript(String name) {
        List<Piece> all = pieces.isEmpty() ? List.of(new Piece(0, where, 0)) : pieces;
        return new Manuscript(name, text.toString(), all);
    }
}
