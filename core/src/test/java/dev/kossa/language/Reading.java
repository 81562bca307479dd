package dev.kossa.language;

import dev.kossa.knowledge.Entry;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.record.Certainty;
import dev.kossa.record.Presence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads a phrase and writes what it says on one line: "fracture-, soft-tissue-calcification+@left hand". */
record Reading(Vocabulary vocabulary, PhraseReader reader) {
    private static final String ENGLISH_RULES = "/dev/kossa/knowledge-data/language/en.yaml";
    private static final Reading SMALL = new Reading(
            SmallVocabulary.english(), PhraseReader.of(SmallVocabulary.english(), rules("en", englishFile())));

    /** The small vocabulary of the tests with the real English rules. */
    static Reading english() {
        return SMALL;
    }

    static LanguageRules rules(String language, String yaml) {
        Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return LanguageRules.parse(language, entry(loaded));
    }

    static String englishFile() {
        try (InputStream stream = Reading.class.getResourceAsStream(ENGLISH_RULES)) {
            if (stream == null) {
                throw new IllegalStateException("The class path has no " + ENGLISH_RULES + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Entry> fields = new LinkedHashMap<>();
            map.forEach((name, field) -> fields.put(String.valueOf(name), entry(field)));
            return new Entry("", List.of(), fields);
        }
        if (value instanceof List<?> list) {
            return new Entry("", list.stream().map(Reading::entry).toList(), Map.of());
        }
        return new Entry(String.valueOf(value), List.of(), Map.of());
    }

    /** All mentions on one line; "nothing" when there are none. */
    String said(String phrase, TextContext context) {
        String said = reader.read(phrase, context).stream().map(this::said).collect(Collectors.joining(", "));
        return said.isEmpty() ? "nothing" : said;
    }

    private String said(Mention mention) {
        String place = mention.site()
                .map(site -> "@" + vocabulary.bodySites().label(site))
                .orElse("");
        String sign = mention.presence() == Presence.ABSENT ? "-" : "+";
        String sure = mention.certainty() == Certainty.SUSPECTED ? "?" : "";
        String status = switch (mention.status()) {
            case CURRENT -> "";
            case HISTORY -> " then";
            case PLANNED -> " planned";
        };
        String family = mention.experiencer() == Mention.Experiencer.FAMILY ? " family" : "";
        return mention.concept() + sign + sure + place + status + family;
    }
}
