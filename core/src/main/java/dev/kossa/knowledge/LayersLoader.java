package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the chosen profile and the overlays. */
final class LayersLoader {
    private static final String FOLDER = "profiles/";
    private static final String YAML = ".yaml";
    private static final String EXAMPLE = ".example";

    private final KnowledgeSource source;
    private final Loading loading;
    private final Problems problems;
    private final Version version;

    LayersLoader(KnowledgeSource source, Loading loading, Version version) {
        this.source = source;
        this.loading = loading;
        this.problems = loading.problems();
        this.version = version;
    }

    /** Whether a file is read only when it is chosen. */
    static boolean isLayer(String file) {
        return file.startsWith(FOLDER);
    }

    /** Ids of the profiles that the base offers; examples of a hospital's own are none. */
    static Set<String> profiles(KnowledgeSource source) {
        Set<String> ids = new TreeSet<>();
        for (String file : source.files()) {
            if (isLayer(file) && !file.endsWith(EXAMPLE + YAML)) {
                ids.add(file.substring(FOLDER.length()).replace(YAML, ""));
            }
        }
        return ids;
    }

    /** Files that show how an overlay looks. */
    static List<String> examples(KnowledgeSource source) {
        return source.files().stream()
                .filter(file -> isLayer(file) && file.endsWith(EXAMPLE + YAML))
                .sorted()
                .toList();
    }

    /** The profile first, then the overlays. */
    List<Layer> load(Layers layers) {
        List<Layer> overlays = new ArrayList<>();
        layers.overlays().forEach((name, text) -> overlay(name, text).ifPresent(overlays::add));
        List<Layer> all = new ArrayList<>();
        profileOf(layers, overlays).flatMap(this::profile).ifPresent(all::add);
        all.addAll(overlays);
        checkIds(all);
        checkConflicts(overlays);
        return all;
    }

    private Optional<Layer> overlay(String name, String text) {
        Optional<Layer> layer =
                YamlParser.parse(name, text, problems).map(tree -> new LayerReader(loading, true).read(tree));
        layer.ifPresent(read -> version.add("overlay (" + read.id() + ")", text));
        return layer;
    }

    /** The chosen profile, or the one on which the overlays are based. */
    private Optional<String> profileOf(Layers layers, List<Layer> overlays) {
        Optional<String> chosen = layers.profile();
        for (Layer overlay : overlays) {
            Optional<String> wanted = overlay.basedOn();
            if (chosen.isPresent() && wanted.isPresent() && !chosen.equals(wanted)) {
                problems.add(
                        overlay.file(),
                        "The overlay (" + overlay.id() + ") is based on profile (" + wanted.get() + "), but profile ("
                                + chosen.get() + ") was chosen.",
                        "Maybe the overlay belongs to another hospital.");
            }
            chosen = chosen.or(() -> wanted);
        }
        return chosen;
    }

    private Optional<Layer> profile(String id) {
        Set<String> known = profiles(source);
        if (!known.contains(id)) {
            String maybe = Suggestion.maybe(id, known);
            problems.add(
                    "",
                    0,
                    "The policy profile (" + id + ") is not known.\n"
                            + (maybe.isEmpty() ? "Maybe one of " + String.join(", ", known) + " was meant." : maybe));
            return Optional.empty();
        }
        String file = FOLDER + id + YAML;
        String text = source.text(file);
        version.add(file, text);
        Optional<Layer> layer =
                YamlParser.parse(file, text, problems).map(tree -> new LayerReader(loading, false).read(tree));
        layer.filter(read -> !read.id().equals(id)).ifPresent(read -> misnamed(read, id));
        return layer;
    }

    private void misnamed(Layer layer, String id) {
        problems.add(
                layer.file(),
                "The profile (" + layer.id() + ") stands in the file of profile (" + id + ").",
                "Maybe id: " + id + " was meant.");
    }

    private void checkIds(List<Layer> all) {
        Set<String> ids = new HashSet<>();
        for (Layer layer : all) {
            if (!ids.add(layer.id())) {
                problems.add(
                        layer.file(), "Two layers have the id (" + layer.id() + ").", "Maybe one was given twice.");
            }
        }
    }

    /** Two overlays that change one row or make one choice would make their order matter. */
    private void checkConflicts(List<Layer> overlays) {
        Map<String, String> changedBy = new HashMap<>();
        for (Layer layer : overlays) {
            layer.changes()
                    .forEach(change ->
                            checkConflict(layer, "row (" + change.row().row() + ")", change.where(), changedBy));
            new RowIndex(List.of(layer.file()))
                    .entries().stream()
                            .filter(entry -> entry.section().equals("choices"))
                            .forEach(entry -> checkConflict(
                                    layer, "choice (" + entry.text("id") + ")", entry.fields(), changedBy));
        }
    }

    private void checkConflict(Layer layer, String what, YamlNode where, Map<String, String> changedBy) {
        String other = changedBy.putIfAbsent(what, layer.id());
        if (other != null && !other.equals(layer.id())) {
            problems.add(
                    where,
                    "The " + what + " is changed by overlay (" + other + ") and by overlay (" + layer.id() + ").",
                    "Maybe one of the two can leave it out.");
        }
    }
}
