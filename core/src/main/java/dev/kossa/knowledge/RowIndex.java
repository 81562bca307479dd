package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every row of the knowledge base its path: "likelihoods/general.yaml#fever/cellulitis".
 *
 * <p>A path is made of the file, the section (left out when it repeats the file's or folder's name) and the keys of the rows from the
 * outermost to the innermost. The second of two rows with the same key ends in "/2". What stands in no row is the row of the file.
 */
final class RowIndex {
    /** Fields whose groups are rows of their own. */
    private static final Set<String> NESTED = Set.of(
            "rows",
            "ranges",
            "incidence",
            "evidence",
            "causes",
            "forms",
            "others",
            "same",
            "other",
            "unknown-site",
            "central-line",
            "background",
            "grades",
            "reading",
            "steps",
            "clock");
    /** Names of lists that would only make a path longer. */
    private static final Set<String> SILENT = Set.of("rows", "ranges", "incidence");
    /** What tells a row from its neighbours when it has no id. */
    private static final List<String> KEYS = List.of(
            "finding",
            "method",
            "condition",
            "form",
            "zero",
            "action",
            "truth",
            "item",
            "case",
            "row",
            "class",
            "grade");

    /**
     * A row as it was written.
     *
     * @param path its path
     * @param section the section of the file that it stands in; empty for the file itself
     * @param parent path of the row that holds it; empty for a row of a section
     * @param fields its fields, with those of nested rows
     */
    record Entry(String path, String section, String parent, YamlNode.Fields fields) {
        /** The text of a field; empty when it has none. */
        String text(String field) {
            return RowIndex.text(fields, field).orElse("");
        }
    }

    /** A list to which a row can be added: paths of its rows begin with the prefix. */
    record Place(String prefix, YamlNode.Items list) {}

    private final IdentityHashMap<YamlNode.Fields, String> paths = new IdentityHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();

    RowIndex(Collection<YamlNode.Fields> files) {
        files.forEach(this::addFile);
    }

    /** The path of a row; empty for a group that is no row. */
    String path(YamlNode.Fields row) {
        return paths.getOrDefault(row, "");
    }

    Optional<Entry> find(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** All rows in the order of the files. */
    Collection<Entry> entries() {
        return entries.values();
    }

    /** All lists of rows. */
    List<Place> places() {
        return places;
    }

    /** Whether the groups in this field of a row are rows of their own. */
    static boolean isNested(String field) {
        return NESTED.contains(field);
    }

    private void addFile(YamlNode.Fields file) {
        entries.put(file.file(), new Entry(file.file(), "", "", file));
        file.values().forEach((section, value) -> addSection(file.file(), section, value));
    }

    private void addSection(String file, String section, YamlNode value) {
        if (value instanceof YamlNode.Items list) {
            addAll(list, file + "#" + (repeats(file, section) ? "" : section + "/"), section, "");
        } else if (value instanceof YamlNode.Fields group) {
            add(group, file + "#" + section, section, "");
        }
    }

    private static boolean repeats(String file, String section) {
        int slash = file.indexOf('/');
        String name = slash < 0 ? file.replace(".yaml", "") : file.substring(0, slash);
        return name.equals(section);
    }

    private void addAll(YamlNode.Items list, String prefix, String section, String parent) {
        places.add(new Place(prefix, list));
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof YamlNode.Fields row) {
                add(row, prefix + key(row, i + 1), section, parent);
            }
        }
    }

    private void add(YamlNode.Fields row, String wanted, String section, String parent) {
        int count = used.merge(wanted, 1, Integer::sum);
        String path = count == 1 ? wanted : wanted + "/" + count;
        paths.put(row, path);
        entries.put(path, new Entry(path, section, parent, row));
        row.values().forEach((field, value) -> addNested(path, section, field, value));
    }

    private void addNested(String path, String section, String field, YamlNode value) {
        if (!NESTED.contains(field)) {
            return;
        }
        if (value instanceof YamlNode.Items list) {
            addAll(list, path + "/" + (SILENT.contains(field) ? "" : field + "/"), section, path);
        } else if (value instanceof YamlNode.Fields group) {
            add(group, path + "/" + field, section, path);
        }
    }

    /** What a row is called among its neighbours. */
    static String key(YamlNode.Fields row, int position) {
        Optional<String> id = text(row, "id");
        if (id.isPresent()) {
            return id.get();
        }
        StringBuilder key = new StringBuilder();
        for (String name : KEYS) {
            text(row, name)
                    .ifPresent(part -> key.append(key.length() == 0 ? "" : "/").append(part));
        }
        return key.length() > 0 ? key.toString() : text(row, "age").orElse(Integer.toString(position));
    }

    private static Optional<String> text(YamlNode.Fields row, String field) {
        return row.values().get(field) instanceof YamlNode.Text text && !text.isNull()
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
