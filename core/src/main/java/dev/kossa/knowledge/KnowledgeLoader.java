package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the files of a knowledge base, with what is laid over them, into its parts. */
final class KnowledgeLoader {
    private static final String LANGUAGE = "language/";
    private static final String PROFILES = "profiles/";
    private static final String YAML = ".yaml";
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
        List<Layer> layersRead = new ArrayList<>();
        layers.profile().flatMap(this::profile).ifPresent(layersRead::add);
        layers.overlays().forEach((name, text) -> overlay(name, text).ifPresent(layersRead::add));
        checkLayers(layersRead);
        problems.throwIfAny();
        List<OverlayRow> rows = new ArrayList<>();
        for (Layer layer : layersRead) {
            LayerMerge.Merged merged = LayerMerge.apply(files, layer, problems);
            files = merged.files();
            rows.addAll(merged.rows());
        }
        problems.throwIfAny();
        return read(files, layersRead, rows);
    }

    // --- files and layers

    private List<YamlNode.Fields> files() {
        List<YamlNode.Fields> files = new ArrayList<>();
        for (String file : new TreeSet<>(source.files())) {
            if (!file.equals(INDEX) && !file.startsWith(PROFILES)) {
                parse(file, source.text(file)).ifPresent(files::add);
            }
        }
        return files;
    }

    private Optional<YamlNode.Fields> parse(String file, String text) {
        version.add(file, text);
        return YamlParser.parse(file, text, problems);
    }

    private Optional<Layer> profile(String id) {
        Set<String> known = profiles();
        if (!known.contains(id)) {
            problems.add("", 0, "The policy profile (" + id + ") is not known.\n" + maybeProfile(id, known));
            return Optional.empty();
        }
        String file = PROFILES + id + YAML;
        Optional<Layer> layer = parse(file, source.text(file)).map(tree -> LayerReader.profile(tree, loading));
        layer.filter(read -> !read.id().equals(id))
                .ifPresent(read -> problems.add(
                        file,
                        0,
                        "The profile (" + read.id() + ") stands in the file of profile (" + id + ").\nMaybe id: " + id
                                + " was meant."));
        return layer;
    }

    private static String maybeProfile(String id, Set<String> known) {
        String maybe = Suggestion.maybe(id, known);
        return maybe.isEmpty() ? "Maybe one of " + String.join(", ", new TreeSet<>(known)) + " was meant." : maybe;
    }

    private Set<String> profiles() {
        Set<String> ids = new HashSet<>();
        for (String file : source.files()) {
            if (file.startsWith(PROFILES)) {
                ids.add(file.substring(PROFILES.length()).replace(YAML, ""));
            }
        }
        return ids;
    }

    private Optional<Layer> overlay(String name, String text) {
        return YamlParser.parse(name, text, problems)
                .map(tree -> LayerReader.overlay(tree, loading))
                .filter(layer -> {
                    version.add("overlay (" + layer.id() + ")", text);
                    return true;
                });
    }

    /** Two overlays that change one row would make their order matter. */
    private void checkLayers(List<Layer> read) {
        Set<String> ids = new HashSet<>();
        Map<String, String> changedBy = new LinkedHashMap<>();
        for (Layer layer : read) {
            if (!ids.add(layer.id())) {
                problems.add("", 0, "Two layers have the id (" + layer.id() + ").\nMaybe one of them was given twice.");
            }
            if (layer.profile().isEmpty()) {
                layer.changes().forEach(change -> checkChange(layer, change, changedBy));
            }
        }
    }

    private void checkChange(Layer layer, Layer.Change change, Map<String, String> changedBy) {
        String other = changedBy.putIfAbsent(change.row().row(), layer.id());
        if (other != null && !other.equals(layer.id())) {
            problems.add(
                    change.where(),
                    "The row (" + change.row().row() + ") is changed by overlay (" + other + ") and by overlay ("
                            + layer.id() + ").",
                    "Maybe one of the two can leave it out.");
        }
    }

    // --- parts

    private Knowledge read(List<YamlNode.Fields> files, List<Layer> layersRead, List<OverlayRow> rows) {
        RowIndex index = new RowIndex(files);
        List<YamlNode.Fields> tables =
                files.stream().filter(tree -> !tree.file().startsWith(LANGUAGE)).toList();
        Base base = new Base(tables, index, profiles(), loading);
        new SourcesReader(base).read();
        Vocabulary vocabulary = new VocabularyReader(base).read();
        Reasoning reasoning = new ReasoningReader(base, vocabulary).read();
        Guidance guidance = new GuidanceReader(base).read();
        base.finish();
        problems.throwIfAny();
        return new Knowledge(
                version.digest(),
                new Knowledge.Tables(Map.copyOf(loading.sources()), Map.copyOf(loading.bins()), languages(files)),
                vocabulary,
                reasoning,
                guidance,
                layersRead.stream().flatMap(layer -> layer.profile().stream()).findFirst(),
                rows,
                index);
    }

    private static Map<String, Entry> languages(List<YamlNode.Fields> files) {
        Map<String, Entry> languages = new LinkedHashMap<>();
        for (YamlNode.Fields tree : files) {
            if (tree.file().startsWith(LANGUAGE)) {
                languages.put(tree.file().substring(LANGUAGE.length()).replace(YAML, ""), Entry.of(tree));
            }
        }
        return Map.copyOf(languages);
    }
}
