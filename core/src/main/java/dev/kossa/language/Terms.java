package dev.kossa.language;

import java.util.List;
import java.util.Optional;

/** The terms that one kind of text knows. */
record Terms(TermTrie<List<Sense>> trie, TextContext context) {
    /**
     * The longest term that begins at a token and ends before a limit, with the senses that this kind of text means.
     *
     * @param jumps for each token where it is jumped over to, inside a term
     */
    Optional<TermTrie.Match<List<Sense>>> longest(Line line, int from, int limit, int[] jumps) {
        return trie.longest(line, from, limit, jumps, this::isKnown)
                .map(match -> new TermTrie.Match<>(meant(match.value()), match.end()));
    }

    private boolean isKnown(List<Sense> senses) {
        return senses.stream().anyMatch(sense -> sense.group().isMeantIn(context));
    }

    /** The senses of the lowest rank. Analytes stand beside them, in running text drugs and methods too. */
    private List<Sense> meant(List<Sense> senses) {
        List<Sense> known = senses.stream()
                .filter(sense -> sense.group().isMeantIn(context))
                .distinct()
                .toList();
        int best = known.stream()
                .mapToInt(sense -> sense.group().rank(context))
                .min()
                .orElse(0);
        return known.stream()
                .filter(sense -> sense.isAnalyte()
                        || sense.group().rank(context) == best
                        || context.namesAll() && sense.isThing())
                .toList();
    }
}
