package dev.kossa.language;

import dev.kossa.language.Token.Gap;
import dev.kossa.language.Tokenizer.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One walk over a text, character by character. */
final class TextScan {
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC\u00B4`\u2032";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212";
    private static final String EM_DASH = "\u2014";
    private static final String INVISIBLE = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";
    private static final String DECIMAL_POINTS = ".,\u00B7";
    private static final String BULLETS = "\u2022\u25CF\u25AA\u2023*-\u2013";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String MARKS = ",;:!?=+";
    private static final String WORD_SIGNS = "%&";
    private static final int ASCII = 0x80;
    private static final char TIMES = '\u00D7';

    private final String text;
    private final Set<String> abbreviations;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;
    private int wordStart;
    private int wordEnd;
    private boolean number;
    private boolean acronym;
    private Gap gap = Gap.NONE;

    TextScan(String text, Set<String> abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    List<Piece> run() {
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (isWordPart(codePoint)) {
                addToWord(codePoint, next);
            } else if (!isOneOf(INVISIBLE, codePoint)) {
                other(codePoint, next);
            }
            at = Math.max(at, next);
        }
        endWord();
        return pieces;
    }

    private static boolean isWordPart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private void addToWord(int codePoint, int next) {
        if (codePoint < ASCII) {
            char plain = (char) Character.toLowerCase(codePoint);
            begin(plain);
            word.append(plain);
        } else {
            String plain = Fold.of(codePoint);
            if (!plain.isEmpty()) {
                begin(plain.charAt(0));
                word.append(plain);
            }
        }
        wordEnd = next;
    }

    /** Begins a word, also where letters follow a number. */
    private void begin(char first) {
        boolean digit = Character.isDigit(first);
        if (!word.isEmpty() && number && !digit) {
            endWord();
        }
        if (word.isEmpty()) {
            wordStart = at;
            number = digit;
        }
    }

    private void other(int codePoint, int next) {
        if (continuesWord(codePoint, next)) {
            return;
        }
        boolean attached = !word.isEmpty();
        boolean wasAcronym = acronym;
        endWord();
        if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
            blank(codePoint, next);
        } else if (codePoint == '.') {
            fullStop(next, wasAcronym);
        } else if (isOneOf(HYPHENS, codePoint)) {
            hyphen(attached, next);
        } else if (codePoint == '/') {
            gap = attached && wordFollows(next) ? Gap.SLASH : Gap.BLANK;
        } else {
            sign(codePoint, next);
        }
    }

    /** Apostrophes, decimal points and the full stops of "i.v." belong to the word that they stand in. */
    private boolean continuesWord(int codePoint, int next) {
        if (word.isEmpty() || !wordFollows(next)) {
            return false;
        }
        int following = text.codePointAt(next);
        if (isOneOf(APOSTROPHES, codePoint) && Character.isLetter(following)) {
            word.append('\'');
            return true;
        }
        if (number) {
            boolean point = isOneOf(DECIMAL_POINTS, codePoint) && Character.isDigit(following);
            if (point) {
                word.append('.');
            }
            return point;
        }
        boolean single = word.length() == 1 || acronym;
        int afterwards = next + Character.charCount(following);
        if (codePoint == '.' && single && Character.isLetter(following) && !wordFollows(afterwards)) {
            acronym = true;
            return true;
        }
        return false;
    }

    private void blank(int codePoint, int next) {
        gap = Gap.BLANK;
        if (codePoint == '\n' && endsStatement(next)) {
            addMark(Tokenizer.BLOCK, at, next);
        }
    }

    /** A line end is only a blank, unless an empty line, a bullet or a capitalised word follows. */
    private boolean endsStatement(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                return true;
            }
            i++;
        }
        if (i + 1 >= text.length()) {
            return false;
        }
        char first = text.charAt(i);
        char second = text.charAt(i + 1);
        boolean bullet = isOneOf(BULLETS, first) && Character.isWhitespace(second);
        boolean capitalised = Character.isUpperCase(first) && Character.isLowerCase(second);
        return bullet || capitalised && !lastIsMark(",");
    }

    private boolean lastIsMark(String sign) {
        return !pieces.isEmpty()
                && pieces.get(pieces.size() - 1).mark()
                && pieces.get(pieces.size() - 1).word().equals(sign);
    }

    private void fullStop(int next, boolean afterAcronym) {
        boolean insideWord = wordFollows(next) && !Character.isUpperCase(text.codePointAt(next)) && !pieces.isEmpty();
        if (!afterAcronym && !insideWord && !isAbbreviated(next)) {
            addMark(".", at, next);
        }
        gap = Gap.BLANK;
    }

    /** "Fig. 1", "S. aureus" */
    private boolean isAbbreviated(int next) {
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).mark()) {
            return false;
        }
        String last = pieces.get(pieces.size() - 1).word();
        boolean smallFollows = next + 1 < text.length()
                && Character.isWhitespace(text.charAt(next))
                && Character.isLowerCase(text.codePointAt(next + 1));
        boolean initial = last.length() == 1 && Character.isLetter(last.charAt(0));
        return abbreviations.contains(last) || initial && smallFollows;
    }

    private void hyphen(boolean attached, int next) {
        if (attached && wordFollows(next)) {
            gap = Gap.HYPHEN;
        } else if (attached && next < text.length() && Character.isWhitespace(text.charAt(next))) {
            gap = Gap.BLANK;
        } else {
            addMark("-", at, next);
        }
    }

    private void sign(int codePoint, int next) {
        if (isOneOf(MARKS, codePoint)) {
            addMark(Character.toString(codePoint), at, next);
        } else if (isOneOf(OPENING, codePoint)) {
            addMark("(", at, next);
        } else if (isOneOf(CLOSING, codePoint)) {
            addMark(")", at, next);
        } else if (isOneOf(EM_DASH, codePoint)) {
            addMark("-", at, next);
        } else if (isOneOf(WORD_SIGNS, codePoint)) {
            add(new Piece(Character.toString(codePoint), gap, false, at, next));
        } else if (codePoint == TIMES) {
            add(new Piece("x", gap, false, at, next));
        } else {
            gap = Gap.BLANK;
        }
    }

    private void addMark(String sign, int start, int end) {
        add(new Piece(sign, gap, true, start, end));
    }

    private void endWord() {
        if (!word.isEmpty()) {
            add(new Piece(word.toString(), gap, false, wordStart, wordEnd));
            word.setLength(0);
            acronym = false;
        }
    }

    private void add(Piece piece) {
        pieces.add(piece);
        gap = Gap.NONE;
    }

    private boolean wordFollows(int from) {
        return from < text.length() && isWordPart(text.codePointAt(from));
    }

    private static boolean isOneOf(String characters, int codePoint) {
        return characters.indexOf(codePoint) >= 0;
    }
}
