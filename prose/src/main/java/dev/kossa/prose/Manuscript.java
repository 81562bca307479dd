package dev.kossa.prose;

import dev.kossa.record.Origin;
import java.util.List;

/**
 * A text to be read. Each of its characters knows where it lies in the file as given.
 *
 * <p>Powers stand as {@code 10^9}, references as {@code [4]}, a heading on a line of its own, whatever the format of the file was.
 *
 * @param name name of the file
 * @param text all its text; lines end with a line feed
 * @param pieces runs of characters that lie side by side in the file, in the order of the text; the first begins at 0
 */
public record Manuscript(String name, String text, List<Piece> pieces) {
    /**
     * A run of characters that lie side by side in the file, up to the next piece.
     *
     * @param from offset of its first character in the text
     * @param where the part of the file in which it lies ("page 3", "DiagnosticReport/1 conclusion"); empty for the file as a whole
     * @param offset where its first character lies in that part, in characters
     */
    public record Piece(int from, String where, int offset) {}

    /** @throws IllegalArgumentException when no piece begins at 0 */
    public Manuscript {
        pieces = List.copyOf(pieces);
        if (pieces.isEmpty() || pieces.get(0).from() != 0) {
            throw new IllegalArgumentException("The pieces of a manuscript begin with its first character.");
        }
    }

    /** The text of a file, as it is. */
    public static Manuscript plain(String name, String text) {
        return new Manuscript(name, text, List.of(new Piece(0, "", 0)));
    }

    /** The words of a span. */
    public String words(Quote quote) {
        return text.substring(quote.start(), quote.end());
    }

    /** Where a span lies: "120..134", or "page 3, 120..134". */
    public String place(Quote quote) {
        Piece piece = piece(quote.start());
        int start = piece.offset() + quote.start() - piece.from();
        Piece last = quote.end() > quote.start() ? piece(quote.end() - 1) : piece;
        int end = last.where().equals(piece.where())
                ? last.offset() + quote.end() - last.from()
                : start + quote.end() - quote.start();
        String span = start + ".." + end;
        return piece.where().isEmpty() ? span : piece.where() + ", " + span;
    }

    /** A span as the origin of a fact. */
    public Origin origin(Quote quote) {
        return new Origin(name, place(quote), words(quote));
    }

    private Piece piece(int at) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (pieces.get(middle).from() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low);
    }
}
