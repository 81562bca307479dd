package dev.kossa.language;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Terms as sequences of keys. The longest term that begins at a token is found in a time that only the terms' length bounds. */
final class TermTrie<T> {
    /** No token may be jumped over. */
    static final int[] NO_JUMPS = {};

    private static final class Node<T> {
        private final Branches<Node<T>> next = new Branches<>();
        private @Nullable T value;
    }

    /** A term that was found; its end is exclusive. */
    record Match<T>(T value, int end) {}

    private final Node<T> root = new Node<>();
    private final Words words;
    private final long bit;

    /** @param words numbers the words of its terms */
    TermTrie(Words words) {
        this.words = words;
        this.bit = words.nextTrie();
    }

    /** By which {@link Token#begins} names it. */
    long bit() {
        return bit;
    }

    /** Whether a term begins with a token. */
    boolean beginsAt(Token token) {
        return (token.begins() & bit) != 0;
    }

    /** Adds a term; when the same keys are there already, both values are merged. A term without keys is left out. */
    void add(List<String> keys, T value, BinaryOperator<T> merge) {
        if (keys.isEmpty()) {
            return;
        }
        words.addBeginning(words.add(keys.get(0)), bit);
        Node<T> node = root;
        for (String key : keys) {
            node = node.next.at(words.add(key), Node::new);
        }
        T before = node.value;
        node.value = before == null ? value : merge.apply(before, value);
    }

    /** The longest term that begins at a token and ends before a limit. */
    Optional<Match<T>> longest(Line line, int from, int limit) {
        return longest(line, from, limit, NO_JUMPS, value -> true);
    }

    /** The same, jumping over tokens. */
    Optional<Match<T>> longest(Line line, int from, int limit, int[] jumps) {
        return longest(line, from, limit, jumps, value -> true);
    }

    /**
     * The longest term that begins at a token and ends before a limit.
     *
     * @param jumps for each token where it is jumped over to, inside a term; the token itself when it is not
     * @param counts whether a term with that value counts
     */
    Optional<Match<T>> longest(Line line, int from, int limit, int[] jumps, Predicate<T> counts) {
        if (from >= line.size() || !beginsAt(line.token(from))) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                new Search<>(line, Math.min(limit, line.size()), jumps, counts).follow(root, from, null));
    }

    /** Where a term is looked for, and which; what was found is handed on, for most words that begin a term end none. */
    private static final class Search<T> {
        private final Line line;
        private final int limit;
        private final int[] jumps;
        private final Predicate<T> counts;

        Search(Line line, int limit, int[] jumps, Predicate<T> counts) {
            this.line = line;
            this.limit = limit;
            this.jumps = jumps;
            this.counts = counts;
        }

        private @Nullable Match<T> follow(Node<T> node, int at, @Nullable Match<T> before) {
            if (at >= limit) {
                return before;
            }
            Token token = line.token(at);
            Match<T> best = enter(node.next.get(token.key()), at + 1, before);
            return token.joined() != Words.NONE && at + 2 <= limit
                    ? enter(node.next.get(token.joined()), at + 2, best)
                    : best;
        }

        private @Nullable Match<T> enter(@Nullable Node<T> node, int end, @Nullable Match<T> before) {
            if (node == null) {
                return before;
            }
            T value = node.value;
            boolean longer = value != null && (before == null || end > before.end()) && counts.test(value);
            Match<T> best = longer && value != null ? new Match<>(value, end) : before;
            if (node.next.isEmpty()) {
                return best;
            }
            best = follow(node, end, best);
            return end < jumps.length && jumps[end] > end ? follow(node, jumps[end], best) : best;
        }
    }
}
