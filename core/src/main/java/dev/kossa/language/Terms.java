package dev.kossa.language;

import java.util.List;
import java.util.Optional;

/** The terms that one kind of text knows. */
record Terms(TermTrie<Senses> trie, TextContext context) {
    /**
     * The longest term that begins at a token and ends before a limit, with the senses that this kind of text means.
     *
     * @param jumps for each token where it is jumped over to, inside a term
     */
    Optional<TermTrie.Match<List<Sense>>> longest(Line line, int from, int limit, int[] jumps) {
        return trie.longest(
                        line, from, limit, jumps, senses -> !senses.in(context).isEmpty())
                .map(match -> new TermTrie.Match<>(match.value().in(context), match.end()));
    }
}
