package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** Reads the files of a knowledge base, with what is laid over them, into its parts. */
final class KnowledgeLoader {
    private static final String LANGUAGE = "language/";
    private static final String INDEX = "index.yaml";

    private final KnowledgeSource source;
    private final Layers layers;
    private final Loading loading = new Loading();
    private final Problems problems = loading.problems();
    private final Version version = new Version();

    KnowledgeLoader(KnowledgeSource source, Layers layers) {
        this.source = source;
        this.layers = layers;
    }

    /** @throws KnowledgeException with everything that is wrong */
    Knowledge load() {
        List<YamlNode.Fields> files = files();
        List<Layer> over = new LayersLoader(source, loading, version).load(layers);
        problems.throwIfAny();
        CompletableFuture<String> digest = CompletableFuture.supplyAsync(version::digest);
        List<OverlayRow> rows = new ArrayList<>();
        for (Layer layer : over) {
            LayerMerge.Merged merged = LayerMerge.apply(files, layer, problems);
            files = merged.files();
            rows.addAll(merged.rows());
        }
        problems.throwIfAny();
        return read(files, over, rows, digest);
    }

    /** Whether a file holds the rules of a language, which have a reader of their own. */
    static boolean isLanguage(String file) {
        return file.startsWith(LANGUAGE);
    }

    private List<YamlNode.Fields> files() {
        List<YamlNode.Fields> files = new ArrayList<>();
        for (String file : new TreeSet<>(source.files())) {
            if (!file.equals(INDEX) && !LayersLoader.isLayer(file)) {
                String text = source.text(file);
                version.add(file, text);
                YamlParser.parse(file, text, problems).ifPresent(files::add);
            }
        }
        return files;
    }

    private Knowledge read(
            List<YamlNode.Fields> files, List<Layer> over, List<OverlayRow> rows, CompletableFuture<String> digest) {
        RowIndex index = new RowIndex(files);
        Base base =
                new Base(files.stream().filter(tree -> !isLanguage(tree.file())).toList(), index, loading);
        new SourcesReader(base).read();
        Vocabulary vocabulary = new VocabularyReader(base).read();
        Reasoning reasoning = new ReasoningReader(base, vocabulary).read();
        Guidance guidance = new GuidanceReader(base).read();
        Lines lines = new LinesReader(base, guidance).read();
        Orders orders = new OrdersReader(base, vocabulary).read();
        Optional<Profile> profile = profile(over, guidance, lines);
        Map<String, Vocabulary> translations = translations(files, vocabulary);
        base.finish();
        problems.throwIfAny();
        return new Knowledge(
                digest.join(),
                new Knowledge.Tables(
                        Ordered.copy(loading.sources()), Ordered.copy(loading.bins()), languages(files), translations),
                vocabulary,
                reasoning,
                guidance,
                lines,
                orders,
                profile,
                rows,
                index);
    }

    /** The choices of all layers, the later over the earlier. */
    private Optional<Profile> profile(List<Layer> over, Guidance guidance, Lines lines) {
        Optional<Profile> whole = Optional.empty();
        for (Layer layer : over) {
            Profile next = new LayerReader(loading, layer.overlay()).profile(layer);
            new ChoiceCheck(guidance, lines, layer.file(), problems).check(next);
            whole = Optional.of(whole.map(below -> below.with(next)).orElse(next));
        }
        return whole;
    }

    private static Map<String, Entry> languages(List<YamlNode.Fields> files) {
        Map<String, Entry> languages = new LinkedHashMap<>();
        for (YamlNode.Fields tree : files) {
            if (isLanguage(tree.file())) {
                languages.put(tag(tree), Entry.of(tree));
            }
        }
        return Ordered.copy(languages);
    }

    private Map<String, Vocabulary> translations(List<YamlNode.Fields> files, Vocabulary vocabulary) {
        Map<String, Vocabulary> translations = new LinkedHashMap<>();
        for (YamlNode.Fields tree : files) {
            if (isLanguage(tree.file())) {
                LanguageTerms.read(tree, vocabulary, problems).ifPresent(own -> translations.put(tag(tree), own));
            }
        }
        return Ordered.copy(translations);
    }

    private static String tag(YamlNode.Fields language) {
        return language.file().substring(LANGUAGE.length()).replace(".yaml", "");
    }
}
