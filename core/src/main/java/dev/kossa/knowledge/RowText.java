package dev.kossa.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The own fields of a row as people read them; rows nested in it are rows of their own. */
final class RowText {
    private RowText() {}

    /** Each own field with its value in one line. */
    static Map<String, String> fields(RowIndex.Entry entry) {
        Map<String, String> own = new LinkedHashMap<>();
        entry.fields().values().forEach((name, value) -> {
            if (!isRows(entry, name, value)) {
                own.put(name, line(value));
            }
        });
        return own;
    }

    private static boolean isRows(RowIndex.Entry entry, String name, YamlNode value) {
        boolean wholeFile = entry.section().isEmpty();
        if (value instanceof YamlNode.Items list) {
            boolean groups = list.items().stream().anyMatch(YamlNode.Fields.class::isInstance);
            return groups && (wholeFile || RowIndex.isNested(name));
        }
        return value instanceof YamlNode.Fields && (wholeFile || RowIndex.isNested(name));
    }

    /** "bin: rare, source: [a, b], tag: M". */
    static String oneLine(RowIndex.Entry entry) {
        return fields(entry).entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String line(YamlNode node) {
        if (node instanceof YamlNode.Items list) {
            List<String> items = list.items().stream().map(RowText::line).toList();
            return "[" + String.join(", ", items) + "]";
        }
        if (node instanceof YamlNode.Fields group) {
            return group.values().entrySet().stream()
                    .map(field -> field.getKey() + ": " + line(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        YamlNode.Text text = (YamlNode.Text) node;
        return text.isNull() ? "none" : text.value().strip();
    }
}
