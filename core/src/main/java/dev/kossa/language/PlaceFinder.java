package dev.kossa.language;

import dev.kossa.knowledge.Alternatives;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import java.util.List;

/** Finds places of the body with their sides: "left hand", "hand, left", "dorsal aspect of the left hand", "both elbows". */
final class PlaceFinder {
    private final TermTrie<String> regions;
    private final TermTrie<Laterality> near;
    private final TermTrie<Laterality> alone;
    private final TermTrie<Boolean> fillers;
    private final TermTrie<Boolean> adjectives;
    private final Phrases phrases;

    PlaceFinder(Vocabulary vocabulary, LanguageRules.Places places, Phrases phrases, Tokenizer tokenizer) {
        this.phrases = phrases;
        this.regions = new TermTrie<>(tokenizer.words());
        this.near = new TermTrie<>(tokenizer.words());
        this.alone = new TermTrie<>(tokenizer.words());
        this.fillers = new TermTrie<>(tokenizer.words());
        this.adjectives = new TermTrie<>(tokenizer.words());
        for (Vocabulary.SiteTerms site : vocabulary.siteTerms()) {
            add(regions, site.terms(), site.region(), tokenizer);
        }
        places.sides().forEach((side, words) -> {
            add(near, words.near(), side, tokenizer);
            add(alone, words.alone(), side, tokenizer);
        });
        add(fillers, places.fillers(), true, tokenizer);
        add(adjectives, places.adjectives(), true, tokenizer);
    }

    private static <T> void add(TermTrie<T> trie, List<String> terms, T value, Tokenizer tokenizer) {
        terms.stream()
                .flatMap(term -> Alternatives.of(term).stream())
                .flatMap(term -> tokenizer.spellings(term).stream())
                .forEach(keys -> trie.add(keys, value, (before, after) -> before));
    }

    /**
     * The places of a sentence, in its order.
     *
     * @param taken tokens that belong to a time
     */
    SpotSearch search(Line line, boolean[] taken) {
        SpotSearch search = new SpotSearch(this, line, taken);
        search.run();
        return search;
    }

    TermTrie<String> regions() {
        return regions;
    }

    TermTrie<Laterality> near() {
        return near;
    }

    TermTrie<Laterality> alone() {
        return alone;
    }

    TermTrie<Boolean> fillers() {
        return fillers;
    }

    /** Whether the word may stand between a side and a place: an adjective of place or an ordinal. */
    boolean isAdjective(Line line, int at) {
        return line.token(at).isNumber() || adjectives.longest(line, at, at + 1).isPresent();
    }

    /** Whether the word has a role in the language, so that it does not describe the place. */
    boolean isPhrase(Line line, int at) {
        return line.token(at).mark() || phrases.longest(line, at, at + 1).isPresent();
    }

    static BodySite side(Laterality side) {
        return new BodySite(BodySite.WHOLE_BODY, side);
    }
}
