package dev.kossa.language;

import dev.kossa.knowledge.Alternatives;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases that somebody asked for. One may lie within another. */
final class Marks {
    private final TermTrie<Set<String>> trie;

    /** @param asked phrases by what they do */
    Marks(Map<String, List<String>> asked, Tokenizer tokenizer) {
        this.trie = new TermTrie<>(tokenizer.words());
        asked.forEach((role, phrases) -> phrases.stream()
                .flatMap(phrase -> Alternatives.of(phrase).stream())
                .flatMap(phrase -> tokenizer.spellings(phrase).stream())
                .forEach(keys -> trie.add(keys, Set.of(role), Marks::both)));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The longest phrase that begins at each token. */
    List<Statement.Mark> find(Line line) {
        List<Statement.Mark> marks = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            int from = at;
            trie.longest(line, at, line.size())
                    .ifPresent(match -> marks.add(
                            new Statement.Mark(match.value(), line.startOffset(from), line.endOffset(match.end()))));
        }
        return marks;
    }
}
