package dev.kossa.language;

import java.util.HashMap;
import java.util.Map;

/** The words with which terms begin: most words of a text begin none, and so need not be looked up in every trie. */
final class Beginnings {
    private static final int LAST_BIT = Long.SIZE - 1;

    private final Map<String, Long> tries = new HashMap<>();
    private int known;

    /** The bit of one more trie; from the 64th on they share one. */
    long nextTrie() {
        return 1L << Math.min(known++, LAST_BIT);
    }

    void add(String key, long trie) {
        tries.merge(key, trie, (some, more) -> some | more);
    }

    /** The bits of all tries that have a term which begins with a word. */
    long of(String key) {
        return tries.getOrDefault(key, 0L);
    }
}
