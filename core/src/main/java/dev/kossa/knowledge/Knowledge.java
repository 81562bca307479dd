package dev.kossa.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What Kossa believes, checked when it was loaded. Immutable; equal texts give equal parts and the same version. */
public final class Knowledge {
    private final String version;
    private final Tables tables;
    private final Vocabulary vocabulary;
    private final Reasoning reasoning;
    private final Guidance guidance;
    private final Lines lines;
    private final Orders orders;
    private final Optional<Profile> profile;
    private final List<OverlayRow> overlayRows;
    private final RowIndex rows;
    private final Map<Class<?>, Object> prepared = new ConcurrentHashMap<>();

    /** What the parts share. */
    record Tables(
            Map<String, Source> sources,
            Map<String, Estimate.Bin> bins,
            Map<String, Entry> languages,
            Map<String, Vocabulary> translations) {}

    Knowledge(
            String version,
            Tables tables,
            Vocabulary vocabulary,
            Reasoning reasoning,
            Guidance guidance,
            Lines lines,
            Orders orders,
            Optional<Profile> profile,
            List<OverlayRow> overlayRows,
            RowIndex rows) {
        this.version = version;
        this.tables = tables;
        this.vocabulary = vocabulary;
        this.reasoning = reasoning;
        this.guidance = guidance;
        this.lines = lines;
        this.orders = orders;
        this.profile = profile;
        this.overlayRows = List.copyOf(overlayRows);
        this.rows = rows;
    }

    /**
     * Reads and checks a knowledge base without a policy profile, so that the strictest values hold.
     *
     * @throws KnowledgeException with everything that is wrong with it
     */
    public static Knowledge load(KnowledgeSource base) {
        return load(base, Layers.NONE);
    }

    /**
     * Reads and checks a knowledge base with what is laid over it.
     *
     * @throws KnowledgeException with everything that is wrong with it
     */
    public static Knowledge load(KnowledgeSource base, Layers layers) {
        return new KnowledgeLoader(base, layers).load();
    }

    /**
     * The same with other reasoning, for scoring without some rows. It is no published version, so its version gets a mark.
     *
     * @param mark what is different, short: "without-song-2019"
     */
    public Knowledge with(Reasoning other, String mark) {
        return new Knowledge(
                version + "+" + mark, tables, vocabulary, other, guidance, lines, orders, profile, overlayRows, rows);
    }

    /**
     * What a stage prepares once from this knowledge and then only reads.
     *
     * @param prepare must give the same for the same knowledge
     */
    public <T> T prepared(Class<T> type, Function<Knowledge, T> prepare) {
        return type.cast(prepared.computeIfAbsent(type, key -> prepare.apply(this)));
    }

    /**
     * Twelve hexadecimal digits of the SHA-256 of all that was loaded: the base, the chosen profile, the overlays. Neither the order of
     * files nor line ends change it.
     */
    public String version() {
        return version;
    }

    /** Every source by its id. */
    public Map<String, Source> sources() {
        return tables.sources();
    }

    /** The declared probabilities by their words. */
    public Map<String, Estimate.Bin> bins() {
        return tables.bins();
    }

    /** The words. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The same concepts in the words of a language ("es"); a language whose file has no words for concepts uses those of the base. */
    public Vocabulary vocabulary(String language) {
        return tables.translations().getOrDefault(language, vocabulary);
    }

    /** How the mechanisms show themselves. */
    public Reasoning reasoning() {
        return reasoning;
    }

    /** Subtypes, care and course. */
    public Guidance guidance() {
        return guidance;
    }

    /** Checks, scales, ladders and the late watch of infusion lines. */
    public Lines lines() {
        return lines;
    }

    /** What holds for orders for calcium. */
    public Orders orders() {
        return orders;
    }

    /** The rules of a language ("en") as written in {@code language/}, if there are any. */
    public Optional<Entry> language(String tag) {
        return Optional.ofNullable(tables.languages().get(tag));
    }

    /** The policy profile that was chosen; empty when none was, and then the strictest values hold. */
    public Optional<Profile> profile() {
        return profile;
    }

    /** The rows by which the profile and the overlays changed the base, in the order in which they were laid over it. */
    public List<OverlayRow> overlayRows() {
        return overlayRows;
    }

    /** All rows as they were written, with the overlays. */
    RowIndex rows() {
        return rows;
    }
}
