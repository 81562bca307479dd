package dev.kossa.fhir;

import dev.kossa.knowledge.Code;
import dev.kossa.knowledge.LineWords;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Concept;
import dev.kossa.language.Mention;
import dev.kossa.language.Mention.Experiencer;
import dev.kossa.language.Mention.Kind;
import dev.kossa.language.Mention.Status;
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
    /** Phrases remembered for each kind of text and of question; a longer text is not worth remembering. */
    private static final int MOST_PHRASES = 20_000;

    private static final int LONGEST_PHRASE_chars = 500;

    private final Vocabulary vocabulary;
    private final PhraseReader phrases;
    private final LineWords lineWords;
    private final Map<Want, Map<String, Map<String, List<Mention>>>> byCode = new EnumMap<>(Want.class);
    private final Map<TextContext, Map<Want, Map<String, List<Mention>>>> read = new EnumMap<>(TextContext.class);

    Lexicon(Vocabulary vocabulary, PhraseReader phrases, LineWords lineWords) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.lineWords = lineWords;
        for (TextContext context : TextContext.values()) {
            Map<Want, Map<String, List<Mention>>> remembered = new EnumMap<>(Want.class);
            for (Want want : Want.values()) {
                remembered.put(want, new ConcurrentHashMap<>());
            }
            read.put(context, remembered);
        }
        index(vocabulary.findings(), Kind.FINDING);
        index(vocabulary.mechanisms(), Kind.MECHANISM);
        index(vocabulary.analytes(), Kind.ANALYTE);
        index(vocabulary.drugs(), Kind.DRUG);
        index(vocabulary.methods(), Kind.METHOD);
        vocabulary.siteTerms().forEach(site -> index(site.region(), Kind.SITE, site.codes()));
    }

    private void index(Map<String, ? extends Concept> concepts, Kind kind) {
        concepts.forEach((id, concept) -> index(id, kind, concept.codes()));
    }

    private void index(String id, Kind kind, Iterable<Code> codes) {
        Mention mention = Mentions.coded(id, kind);
        for (Want want : Want.values()) {
            if (want.has(kind)) {
                add(want, KossaExtensions.VOCABULARY, id, mention);
                codes.forEach(code -> add(want, code.system(), code.code(), mention));
            }
        }
    }

    private void add(Want want, String system, String code, Mention mention) {
        byCode.computeIfAbsent(want, any -> new HashMap<>())
                .computeIfAbsent(system, any -> new HashMap<>())
                .computeIfAbsent(code, any -> new ArrayList<>(1))
                .add(mention);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The words for lines, their checks and deeds. */
    LineWords lineWords() {
        return lineWords;
    }

    /** Whether any concept of the vocabulary has that id. */
    boolean knows(String id) {
        for (Want want : Want.values()) {
            if (!coded(KossaExtensions.VOCABULARY, id, want).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** What a code means; a code whose system is ordered by prefix also means what its parents mean. */
    List<Mention> coded(String system, String code, Want wanted) {
        String shortName = CodeSystems.shortName(system);
        Map<String, List<Mention>> codes = byCode.getOrDefault(wanted, Map.of()).get(shortName);
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

    /** What a text says of the patient, now or before. */
    List<Mention> words(String text, TextContext context, Want wanted) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.length() > LONGEST_PHRASE_chars) {
            return read(text, context, wanted);
        }
        Map<String, List<Mention>> known = read.getOrDefault(context, Map.of()).getOrDefault(wanted, Map.of());
        List<Mention> mentions = known.get(text);
        if (mentions == null) {
            mentions = read(text, context, wanted);
            if (known.size() >= MOST_PHRASES) {
                known.clear();
            }
            known.put(text, mentions);
        }
        return mentions;
    }

    private List<Mention> read(String text, TextContext context, Want wanted) {
        return phrases.read(text, context).stream()
                .filter(mention -> wanted.has(mention.kind()))
                .filter(mention -> mention.experiencer() == Experiencer.PATIENT)
                .filter(mention -> mention.status() != Status.PLANNED)
                .toList();
    }
}
