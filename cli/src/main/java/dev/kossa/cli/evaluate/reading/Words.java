package dev.kossa.cli.evaluate.reading;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Words where there is no concept. */
final class Words {
    private Words() {}

    /** The words of a phrase in small letters, without signs. */
    static Set<String> of(String phrase) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= phrase.length(); i++) {
            if (i < phrase.length() && Character.isLetterOrDigit(phrase.charAt(i))) {
                word.append(phrase.charAt(i));
            } else if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }

    /** Whether one phrase holds all words of the other. */
    static boolean nested(String a, String b) {
        Set<String> first = of(a);
        Set<String> second = of(b);
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    /** Whether at least half of the words of the shorter phrase stand in the other. */
    static boolean overlap(String a, String b) {
        Set<String> first = of(a);
        Set<String> second = of(b);
        int shorter = Math.min(first.size(), second.size());
        first.retainAll(second);
        return shorter > 0 && 2 * first.size() >= shorter;
    }
}
