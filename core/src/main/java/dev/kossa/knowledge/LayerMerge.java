package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays one profile or overlay over the files of a base. A row with the path of a row of the base replaces it; nested rows that the new
 * row does not name stay. A row with a new path is added to the list where rows have such paths.
 */
final class LayerMerge {
    private final RowIndex index;
    private final Problems problems;
    private final IdentityHashMap<YamlNode, Optional<YamlNode.Fields>> replaced = new IdentityHashMap<>();
    private final IdentityHashMap<YamlNode, List<YamlNode>> added = new IdentityHashMap<>();
    private final Map<String, Layer.Change> changed = new HashMap<>();
    private final List<OverlayRow> rows = new ArrayList<>();

    private LayerMerge(List<YamlNode.Fields> files, Problems problems) {
        this.index = new RowIndex(files);
        this.problems = problems;
    }

    /**
     * @param files the files with the layer
     * @param rows the rows of the layer with what each of them weakens
     */
    record Merged(List<YamlNode.Fields> files, List<OverlayRow> rows) {}

    static Merged apply(List<YamlNode.Fields> files, Layer layer, Problems problems) {
        LayerMerge merge = new LayerMerge(files, problems);
        layer.changes().forEach(merge::note);
        List<YamlNode.Fields> merged = files.stream().map(merge::rebuiltFields).toList();
        return new Merged(merged, merge.rows);
    }

    private void note(Layer.Change change) {
        String path = change.row().row();
        if (changed.putIfAbsent(path, change) != null) {
            problems.add(
                    change.where(),
                    "The row (" + path + ") is changed twice.",
                    "Maybe one of the two was meant for another row.");
            return;
        }
        Optional<RowIndex.Entry> base =
                index.find(path).filter(entry -> !entry.section().isEmpty());
        if (base.isPresent()) {
            replace(change, base.get());
        } else {
            add(change);
        }
    }

    // --- replace

    private void replace(Layer.Change change, RowIndex.Entry base) {
        String before = RowIndex.key(base.fields(), 0);
        String after = change.with().map(row -> RowIndex.key(row, 0)).orElse(before);
        if (!before.equals(after)) {
            problems.add(
                    change.where(),
                    "The row (" + base.path() + ") would become another row (" + after + ").",
                    "Maybe the row of the base is to be removed and a new one added.");
        }
        replaced.put(base.fields(), change.with());
        List<String> weaker = Strictness.weaker(base.section(), base.fields(), change.with());
        checkAllowed(change, before, weaker);
        rows.add(with(change.row(), weaker));
    }

    private void checkAllowed(Layer.Change change, String rule, List<String> weaker) {
        Optional<String> overrides = change.row().overrides();
        if (!weaker.isEmpty() && overrides.isEmpty()) {
            problems.add(
                    change.where(),
                    "The row (" + change.row().row() + ") of (" + change.row().layer() + ") weakens a rule: "
                            + String.join("; ", weaker) + ".",
                    "Maybe overrides: " + rule + " is missing.");
        } else if (overrides.filter(id -> !id.equals(rule)).isPresent()) {
            problems.add(
                    change.where(),
                    "The row (" + change.row().row() + ") of (" + change.row().layer() + ") overrides ("
                            + overrides.get() + "), which is another rule.",
                    "Maybe overrides: " + rule + " was meant.");
        }
    }

    private static OverlayRow with(OverlayRow row, List<String> weaker) {
        return new OverlayRow(row.layer(), row.row(), row.approval(), row.overrides(), weaker);
    }

    // --- add

    private void add(Layer.Change change) {
        Optional<RowIndex.Place> place =
                change.with().flatMap(row -> place(change.row().row(), row));
        if (place.isEmpty()) {
            problems.add(
                    change.where(),
                    "The row (" + change.row().row() + ") of (" + change.row().layer() + ") is not in the base.",
                    maybe(change.row().row()));
            return;
        }
        added.computeIfAbsent(place.get().list(), list -> new ArrayList<>())
                .add(change.with().orElseThrow());
        rows.add(change.row());
    }

    private Optional<RowIndex.Place> place(String path, YamlNode.Fields row) {
        return index.places().stream()
                .filter(place -> path.equals(
                        place.prefix() + RowIndex.key(row, place.list().items().size() + 1)))
                .findFirst();
    }

    private String maybe(String path) {
        List<String> paths = index.entries().stream().map(RowIndex.Entry::path).toList();
        return Suggestion.maybe(path, paths);
    }

    // --- rebuild

    private YamlNode.Fields rebuiltFields(YamlNode.Fields fields) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Optional<YamlNode.Fields> with = replaced.getOrDefault(fields, Optional.empty());
        with.ifPresent(row -> values.putAll(row.values()));
        fields.values().forEach((name, value) -> {
            if (with.isEmpty() || RowIndex.isNested(name)) {
                rebuilt(value).ifPresent(kept -> values.putIfAbsent(name, kept));
            }
        });
        YamlNode.Fields where = with.orElse(fields);
        return new YamlNode.Fields(where.file(), where.line(), values);
    }

    /** Empty when the row is removed. */
    private Optional<YamlNode> rebuilt(YamlNode node) {
        if (node instanceof YamlNode.Fields fields) {
            boolean removed = replaced.containsKey(fields)
                    && replaced.getOrDefault(fields, Optional.empty()).isEmpty();
            return removed ? Optional.empty() : Optional.of(rebuiltFields(fields));
        }
        if (node instanceof YamlNode.Items list) {
            List<YamlNode> items = new ArrayList<>();
            list.items().forEach(item -> rebuilt(item).ifPresent(items::add));
            items.addAll(added.getOrDefault(list, List.of()));
            return Optional.of(new YamlNode.Items(list.file(), list.line(), items));
        }
        return Optional.of(node);
    }
}
