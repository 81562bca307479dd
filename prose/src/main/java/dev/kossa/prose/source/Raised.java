package dev.kossa.prose.source;

import java.util.Set;

/** Raised digits: an exponent after a ten or a unit of length, else the number of a reference. */
final class Raised {
    /** SI units of length (and of area and volume when raised), as they end in m. */
    private static final Set<String> LENGTHS = Set.of("m", "dm", "cm", "mm", "\u00b5m", "\u03bcm", "nm", "km");

    private static final String SIGNS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final String PLAIN = "0123456789";
    private static final char SUPERSCRIPT_MINUS = '\u207b';
    private static final char SUPERSCRIPT_PLUS = '\u207a';

    /** What a raised run is. */
    enum Meaning {
        POWER,
        REFERENCE,
        OTHER
    }

    private Raised() {}

    /**
     * What a raised run means.
     *
     * @param before the text before it
     * @param run the raised characters
     * @param after the character behind it; a blank when there is none
     */
    static Meaning meaning(CharSequence before, String run, char after) {
        if (isExponent(run) && (endsWithTen(before) || endsWithLength(before))) {
            return Meaning.POWER;
        }
        boolean attached = before.length() > 0 && !Character.isWhitespace(before.charAt(before.length() - 1));
        boolean closed = !Character.isLetterOrDigit(after);
        return isNumbers(run) && attached && closed ? Meaning.REFERENCE : Meaning.OTHER;
    }

    /** Whether a text ends with a number. */
    static boolean endsWithNumber(CharSequence text) {
        return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** One number, perhaps with a sign. */
    static boolean isExponent(String run) {
        int start = !run.isEmpty() && isMinus(run.charAt(0)) ? 1 : 0;
        return run.length() > start
                && run.length() <= start + 2
                && run.chars().skip(start).allMatch(Raised::isDigit);
    }

    /** Numbers of references: "4", "4,5", "4-6". */
    static boolean isNumbers(String run) {
        boolean wantsDigit = true;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (isDigit(c)) {
                wantsDigit = false;
            } else if (c == ',' || isMinus(c)) {
                if (wantsDigit) {
                    return false;
                }
                wantsDigit = true;
            } else if (c != ' ') {
                return false;
            }
        }
        return !wantsDigit;
    }

    /** Where a run of superscript signs (of Unicode) ends; the same offset when there is none. */
    static int endOfSigns(String text, int at) {
        int end = at;
        while (end < text.length() && isSign(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Superscript signs as digits; signs that are no exponent and no reference ("Ca²⁺") stay. */
    static void writeSigns(Draft draft, String text, int from, int to) {
        String run = plain(text, from, to);
        char after = to < text.length() ? text.charAt(to) : ' ';
        switch (meaning(draft.text(), run, after)) {
            case POWER -> {
                draft.insert("^", from);
                draft.add(run, from);
            }
            case REFERENCE -> {
                draft.insert("[", from);
                draft.add(run, from);
                draft.insert("]", to - 1);
            }
            case OTHER -> draft.add(text.substring(from, to), from);
        }
    }

    private static String plain(String text, int from, int to) {
        StringBuilder run = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int digit = SIGNS.indexOf(text.charAt(i));
            run.append(digit >= 0 ? PLAIN.charAt(digit) : text.charAt(i) == SUPERSCRIPT_MINUS ? '-' : '+');
        }
        return run.toString();
    }

    private static boolean isSign(char c) {
        return c >= '\u00b2' && (SIGNS.indexOf(c) >= 0 || c == SUPERSCRIPT_MINUS || c == SUPERSCRIPT_PLUS);
    }

    private static boolean endsWithTen(CharSequence text) {
        int end = text.length();
        return end >= 2
                && text.charAt(end - 2) == '1'
                && text.charAt(end - 1) == '0'
                && (end == 2 || !isDigit(text.charAt(end - 3)) && text.charAt(end - 3) != '.');
    }

    private static boolean endsWithLength(CharSequence text) {
        int end = text.length();
        int start = end;
        while (start > 0 && end - start < 3 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return LENGTHS.contains(text.subSequence(start, end).toString());
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Hyphen, dashes and the minus sign. */
    private static boolean isMinus(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014' || c == '\u2212';
    }
}
