package dev.kossa.language;

import dev.kossa.knowledge.Alternatives;
import dev.kossa.language.LanguageRules.Cue;
import dev.kossa.language.LanguageRules.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the phrases of the language. */
final class Phrases {
    private final TermTrie<Phrase> trie;

    Phrases(LanguageRules rules, Tokenizer tokenizer) {
        this.trie = new TermTrie<>(tokenizer.words());
        Arrays.stream(Role.values())
                .forEach(role -> rules.phrases(role)
                        .forEach(phrase -> add(phrase, new Phrase(Set.of(role), List.of()), tokenizer)));
        for (Cue cue : rules.cues()) {
            cue.phrases().forEach(phrase -> add(phrase, new Phrase(Set.of(), List.of(cue)), tokenizer));
        }
    }

    private void add(String written, Phrase phrase, Tokenizer tokenizer) {
        Alternatives.of(written).stream()
                .flatMap(words -> tokenizer.spellings(words).stream())
                .forEach(keys -> trie.add(keys, phrase, Phrase::and));
    }

    /** The longest phrase that begins at a token and ends before a limit. */
    Optional<TermTrie.Match<Phrase>> longest(Line line, int from, int limit) {
        return trie.longest(line, from, limit);
    }
}
