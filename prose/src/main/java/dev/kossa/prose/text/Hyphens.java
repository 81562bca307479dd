package dev.kossa.prose.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Decides whether a hyphen at the end of a line belongs to the word: it does when the document or the language writes the word so. */
final class Hyphens {
    private final TextRules rules;
    private final Set<String> written;

    private Hyphens(TextRules rules, Set<String> written) {
        this.rules = rules;
        this.written = written;
    }

    /** Collects the words that the text writes with a hyphen within a line. */
    static Hyphens of(String text, TextRules rules) {
        Set<String> written = new HashSet<>();
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c == '-' || c == '\u2010' || c == '\u2011')
                    && isWord(text.charAt(i - 1))
                    && isWord(text.charAt(i + 1))) {
                written.add(pair(Sentences.lastWord(text, 0, i), Sentences.firstWord(text, i + 1, text.length())));
            }
        }
        return new Hyphens(rules, written);
    }

    /** Whether a hyphen stands between two words, or is waited for by a later one. */
    boolean keeps(String before, String after) {
        if (before.length() < 2 || hasDigit(before) || !Character.isLowerCase(after.charAt(0))) {
            return true;
        }
        String pair = pair(before, after);
        return written.contains(pair) || rules.isHyphenated(pair) || rules.suspends(after);
    }

    /** Whether the hyphen waits for a later word ("pre- and postoperative"). */
    boolean suspends(String after) {
        return rules.suspends(after);
    }

    private static String pair(String before, String after) {
        return (before + "-" + after).toLowerCase(Locale.ROOT);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> Glyphs.isDigit((char) c));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
