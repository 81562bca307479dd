package dev.kossa.prose.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phrases by which a line may begin; case does not count. */
final class Beginnings {
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    Beginnings(List<String> phrases) {
        for (String phrase : phrases) {
            String lower = phrase.toLowerCase(Locale.ROOT);
            byFirst.computeIfAbsent(lower.charAt(0), first -> new ArrayList<>()).add(lower);
        }
    }

    /** Whether the text from there begins with one of them, and no word is cut. */
    boolean fit(String text, int start, int end) {
        for (String phrase : byFirst.getOrDefault(Character.toLowerCase(text.charAt(start)), List.of())) {
            int after = start + phrase.length();
            if (after <= end
                    && text.regionMatches(true, start, phrase, 0, phrase.length())
                    && !(after < end
                            && Character.isLetter(text.charAt(after))
                            && Character.isLetter(text.charAt(after - 1)))) {
                return true;
            }
        }
        return false;
    }
}
