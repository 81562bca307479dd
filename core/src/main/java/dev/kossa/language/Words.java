package dev.kossa.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of all terms, numbered. Of each it is known in which tries a term begins with it: most words of a text begin none, and so
 * need not be looked up in every trie.
 */
final class Words {
    /** The number of a word that no term has. */
    static final int NONE = 0;

    private static final int LAST_BIT = Long.SIZE - 1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private long[] begins = new long[1024];
    private int tries;

    /** The bit of one more trie; from the 64th on they share one. */
    long nextTrie() {
        return 1L << Math.min(tries++, LAST_BIT);
    }

    /** The number of a word of a term, which is given when the word is new. */
    int add(String key) {
        return numbers.computeIfAbsent(key, word -> numbers.size() + 1);
    }

    /** Notes that a term of a trie begins with a word. */
    void addBeginning(int word, long trie) {
        if (word >= begins.length) {
            begins = Arrays.copyOf(begins, Math.max(word + 1, 2 * begins.length));
        }
        begins[word] |= trie;
    }

    /** The number of a word; {@link #NONE} when no term has it. */
    int number(String key) {
        return numbers.getOrDefault(key, NONE);
    }

    /** The bits of all tries that have a term which begins with a word. */
    long begins(int word) {
        return word < begins.length ? begins[word] : 0;
    }
}
