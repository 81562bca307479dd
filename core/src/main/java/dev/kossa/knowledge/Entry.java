package dev.kossa.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a language file as it was written: a text, a list, or named entries; what it is not is empty.
 *
 * @param text the text of a single value
 * @param items the entries of a list
 * @param fields the named entries, in the order of the file
 */
public record Entry(String text, List<Entry> items, Map<String, Entry> fields) {
    public Entry {
        items = List.copyOf(items);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The entry of that name, if there is one. */
    public Optional<Entry> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The entries of the list of that name; none when there is no such list. */
    public List<Entry> items(String name) {
        return field(name).map(Entry::items).orElse(List.of());
    }

    /** The texts of the list of that name; none when there is no such list. */
    public List<String> texts(String name) {
        return items(name).stream().map(Entry::text).toList();
    }

    /** The text of that name, if there is one. */
    public Optional<String> text(String name) {
        return field(name).map(Entry::text);
    }

    static Entry of(YamlNode node) {
        if (node instanceof YamlNode.Text text) {
            return new Entry(text.isNull() ? "" : text.value(), List.of(), Map.of());
        }
        if (node instanceof YamlNode.Items list) {
            return new Entry("", list.items().stream().map(Entry::of).toList(), Map.of());
        }
        Map<String, Entry> fields = new LinkedHashMap<>();
        ((YamlNode.Fields) node).values().forEach((name, value) -> fields.put(name, of(value)));
        return new Entry("", List.of(), fields);
    }
}
