package dev.kossa.knowledge;

import java.util.Map;
import java.util.Optional;

/**
 * What Kossa believes, checked when it was loaded. Immutable; two loads of equal texts are equal in every part.
 */
public final class Knowledge {
    private final String version;
    private final Map<String, Source> sources;
    private final Map<String, Estimate.Bin> bins;
    private final Vocabulary vocabulary;
    private final Reasoning reasoning;
    private final Guidance guidance;
    private final Map<String, Entry> languages;

    Knowledge(
            String version,
            Map<String, Source> sources,
            Map<String, Estimate.Bin> bins,
            Vocabulary vocabulary,
            Reasoning reasoning,
            Guidance guidance,
            Map<String, Entry> languages) {
        this.version = version;
        this.sources = Map.copyOf(sources);
        this.bins = Map.copyOf(bins);
        this.vocabulary = vocabulary;
        this.reasoning = reasoning;
        this.guidance = guidance;
        this.languages = Map.copyOf(languages);
    }

    /**
     * Reads and checks a knowledge base.
     *
     * @throws KnowledgeException with everything that is wrong with it
     */
    public static Knowledge load(KnowledgeSource base) {
        return new KnowledgeLoader(base).load();
    }

    /** Twelve hexadecimal digits of the SHA-256 of all that was loaded; neither the order of files nor line ends change it. */
    public String version() {
        return version;
    }

    /** Every source by its id. */
    public Map<String, Source> sources() {
        return sources;
    }

    /** The declared probabilities by their words. */
    public Map<String, Estimate.Bin> bins() {
        return bins;
    }

    /** The words. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How the mechanisms show themselves. */
    public Reasoning reasoning() {
        return reasoning;
    }

    /** Subtypes, care and course. */
    public Guidance guidance() {
        return guidance;
    }

    /** The rules of a language ("en") as written in {@code language/}, if there are any. */
    public Optional<Entry> language(String tag) {
        return Optional.ofNullable(languages.get(tag));
    }
}
