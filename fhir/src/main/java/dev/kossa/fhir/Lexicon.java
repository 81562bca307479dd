package dev.kossa.fhir;

import dev.kossa.knowledge.Code;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Concept;
import dev.kossa.language.Mention;
import dev.kossa.language.PhraseReader;
import dev.kossa.language.TextContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The vocabulary by code and by word. What a phrase says is remembered: records repeat their phrases. Safe for several threads. */
final class Lexicon {
    /** Phrases remembered for each kind of text; a longer text is not worth remembering. */
    private static final int MOST_PHRASES = 20_000;

    private static final int LONGEST_PHRASE_chars = 200;

    private final Vocabulary vocabulary;
    private final PhraseReader phrases;
    private final Map<String, Map<String, List<Mention>>> byCode = new HashMap<>();
    private final Map<TextContext, Map<String, List<Mention>>> read = new EnumMap<>(TextContext.class);

    Lexicon(Vocabulary vocabulary, PhraseReader phrases) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        for (TextContext context : TextContext.values()) {
            read.put(context, new ConcurrentHashMap<>());
        }
        index(vocabulary.findings(), Mention.Kind.FINDING);
        index(vocabulary.mechanisms(), Mention.Kind.MECHANISM);
        index(vocabulary.analytes(), Mention.Kind.ANALYTE);
        index(vocabulary.drugs(), Mention.Kind.DRUG);
        index(vocabulary.methods(), Mention.Kind.METHOD);
        vocabulary.siteTerms().forEach(site -> index(site.region(), Mention.Kind.SITE, site.codes()));
    }

    private void index(Map<String, ? extends Concept> concepts, Mention.Kind kind) {
        concepts.forEach((id, concept) -> index(id, kind, concept.codes()));
    }

    private void index(String id, Mention.Kind kind, Iterable<Code> codes) {
        Mention mention = Mentions.coded(id, kind);
        add(KossaExtensions.VOCABULARY, id, mention);
        codes.forEach(code -> add(code.system(), code.code(), mention));
    }

    private void add(String system, String code, Mention mention) {
        byCode.computeIfAbsent(system, any -> new HashMap<>())
                .computeIfAbsent(code, any -> new ArrayList<>(1))
                .add(mention);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What a code means; a code whose system is ordered by prefix also means what its parents mean. */
    List<Mention> coded(String system, String code) {
        String shortName = CodeSystems.shortName(system);
        Map<String, List<Mention>> codes = byCode.get(shortName);
        if (codes == null) {
            return List.of();
        }
        List<Mention> found = codes.get(code);
        boolean climb = found == null && CodeSystems.byPrefix(shortName);
        for (int length = code.length() - 1; climb && found == null && length >= 3; length--) {
            found = codes.get(code.substring(0, length));
        }
        return found == null ? List.of() : found;
    }

    /** What a text says. */
    List<Mention> words(String text, TextContext context) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.length() > LONGEST_PHRASE_chars) {
            return phrases.read(text, context);
        }
        Map<String, List<Mention>> known = read.getOrDefault(context, Map.of());
        List<Mention> mentions = known.get(text);
        if (mentions == null) {
            mentions = phrases.read(text, context);
            if (known.size() >= MOST_PHRASES) {
                known.clear();
            }
            known.put(text, mentions);
        }
        return mentions;
    }
}
