package dev.kossa.prose.text;

/** Whether words end a sentence, and which words stand at their ends. */
final class Sentences {
    /** No word that decides anything is longer. */
    static final int LONGEST_WORD = 40;

    private static final String STOPS = ".!?:";
    private static final String CLOSERS = ")\"'\u201D\u2019";

    private Sentences() {}

    /** Whether a sentence ends at the end of the span; closing quotes, brackets and a reference may follow the stop. */
    static boolean endsAt(String text, int start, int end) {
        int last = end - 1;
        while (last >= start && last > end - LONGEST_WORD) {
            char c = text.charAt(last);
            if (STOPS.indexOf(c) >= 0) {
                return true;
            }
            if (c == ']') {
                last = beforeReference(text, start, last);
            } else if (CLOSERS.indexOf(c) >= 0 || Glyphs.isBlank(c) || Glyphs.raised(c) >= 0) {
                last--;
            } else {
                return false;
            }
        }
        return false;
    }

    private static int beforeReference(String text, int start, int bracket) {
        int at = bracket - 1;
        while (at >= start && at > bracket - LONGEST_WORD) {
            if (text.charAt(at) == '[') {
                return at - 1;
            }
            at--;
        }
        return start - 1;
    }

    /** The last word of the span: letters and digits; empty when another sign stands there. */
    static String lastWord(String text, int start, int end) {
        int from = end;
        while (from > start && end - from < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    /** The first word of the span: letters and digits; empty when another sign stands there. */
    static String firstWord(String text, int start, int end) {
        int to = start;
        while (to < end && to - start < LONGEST_WORD && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(start, to);
    }
}
