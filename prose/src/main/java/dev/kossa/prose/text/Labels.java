package dev.kossa.prose.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds headings that stand inside a paragraph: "Background: ... Case presentation: ...". */
final class Labels {
    private static final String STOPS = ".?!;)]\"";

    private final CleanText paragraph;
    private final String text;
    private final TextRules rules;
    private final List<Piece> pieces = new ArrayList<>();
    private int done;
    private @Nullable HeadingKind kind;
    private String words = "";

    private Labels(CleanText paragraph, TextRules rules) {
        this.paragraph = paragraph;
        this.text = paragraph.text();
        this.rules = rules;
    }

    /**
     * A piece of a paragraph.
     *
     * @param kind the kind of the heading before it; none at the beginning of a paragraph without one
     * @param heading that heading as written
     * @param text its text without the heading; a part of a case ("Diagnosis: ...") keeps it, since it says what the words mean
     */
    record Piece(@Nullable HeadingKind kind, String heading, CleanText text) {}

    static List<Piece> split(CleanText paragraph, TextRules rules) {
        Labels labels = new Labels(paragraph, rules);
        labels.opening();
        for (int colon = labels.text.indexOf(':'); colon >= 0; colon = labels.text.indexOf(':', colon + 1)) {
            labels.colon(colon);
        }
        labels.close(labels.text.length());
        return labels.pieces;
    }

    /** "Case report. A boy ...", "Abstract We report ..." at the beginning of a paragraph. */
    private void opening() {
        int longest = Math.min(text.length(), HeadingKey.LONGEST);
        for (int i = 0; i < longest && kind == null; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                opening(i, i + 1, HeadingKind.ABSTRACT);
            } else if (c == '.' || c == '-' || c == '\u2013' || c == '\u2014') {
                opening(i, i + 1, null);
            }
            if (c == '.' || c == ':') {
                return;
            }
        }
    }

    private void opening(int end, int after, @Nullable HeadingKind only) {
        int next = after;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean begins = next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && Character.isUpperCase(text.charAt(0));
        Optional<HeadingKind> found =
                begins && (only != null || next > after) ? rules.heading(text.substring(0, end)) : Optional.empty();
        if (found.isPresent() && (only == null || found.get() == only)) {
            label(found.get(), 0, end, next);
        }
    }

    private void colon(int colon) {
        int start = colon;
        while (start > done && colon - start < HeadingKey.LONGEST && isWord(text.charAt(start - 1))) {
            start--;
        }
        while (start < colon && text.charAt(start) == ' ') {
            start++;
        }
        int before = start - 1;
        while (before >= done && text.charAt(before) == ' ') {
            before--;
        }
        boolean begins = before < done || STOPS.indexOf(text.charAt(before)) >= 0;
        if (begins && start < colon && Character.isUpperCase(text.charAt(start))) {
            int from = start;
            rules.heading(text.substring(start, colon)).ifPresent(found -> label(found, from, colon, colon + 1));
        }
    }

    private void label(HeadingKind found, int start, int end, int after) {
        close(start);
        kind = found;
        words = text.substring(start, end);
        done = found == HeadingKind.PART ? start : after;
    }

    private void close(int end) {
        CleanText slice = done == 0 && end == text.length() ? paragraph : paragraph.slice(done, end);
        if (slice.length() > 0 || kind != null) {
            pieces.add(new Piece(kind, words, slice));
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || c == ' ' || c == '-' || c == '\'' || c == '&';
    }
}
