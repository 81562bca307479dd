package dev.kossa.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one row: which there are, which were asked for, and how a problem with one of them is noted. */
final class RowFields {
    private final YamlNode.Fields node;
    private final RowName name;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();

    RowFields(YamlNode.Fields node, RowName name, Problems problems) {
        this.node = node;
        this.name = name;
        this.problems = problems;
    }

    YamlNode.Fields node() {
        return node;
    }

    /** What is there, if it is not null. */
    Optional<YamlNode> value(String field) {
        asked.add(field);
        YamlNode value = node.values().get(field);
        boolean missing = value == null || value instanceof YamlNode.Text text && text.isNull();
        return missing ? Optional.empty() : Optional.ofNullable(value);
    }

    /** A single value; a list or group is a problem. */
    Optional<YamlNode.Text> scalar(String field) {
        Optional<YamlNode> value = value(field);
        if (value.isPresent() && value.get() instanceof YamlNode.Text text) {
            return Optional.of(text);
        }
        value.ifPresent(found -> mismatch(field, "a single value", found));
        return Optional.empty();
    }

    /** A group of fields; anything else is a problem. */
    Optional<YamlNode.Fields> group(String field) {
        Optional<YamlNode> value = value(field);
        if (value.isPresent() && value.get() instanceof YamlNode.Fields group) {
            return Optional.of(group);
        }
        value.ifPresent(found -> mismatch(field, "a group of fields", found));
        return Optional.empty();
    }

    /** The items of a list; one value alone is a list of one. */
    List<YamlNode> items(String field) {
        Optional<YamlNode> value = value(field);
        return value.map(v -> v instanceof YamlNode.Items list ? list.items() : List.of(v))
                .orElse(List.of());
    }

    private void mismatch(String field, String wanted, YamlNode found) {
        problems.add(
                found,
                "The field (" + field + ") of " + name + " must be " + wanted + ", but it is " + found.kind() + ".");
    }

    /** Fields that only people read, or that are read elsewhere. */
    void ignore(String... fields) {
        asked.addAll(List.of(fields));
    }

    /** Notes every field that nobody asked for. */
    void done() {
        for (Map.Entry<String, YamlNode> field : node.values().entrySet()) {
            if (!asked.contains(field.getKey())) {
                String sentence = "The field (" + field.getKey() + ") of " + name + " is not known.";
                problems.add(field.getValue(), sentence, Suggestion.maybe(field.getKey(), asked));
            }
        }
    }

    /** Where a field stands; the row when it does not. */
    YamlNode at(String field) {
        return value(field).orElse(node);
    }

    void missing(String field) {
        problems.add(node, "The " + name + " has no " + field + ".");
    }

    void wrong(String field, String wanted, String written) {
        problems.add(
                at(field),
                "The field (" + field + ") of " + name + " must be " + wanted + ", but it is (" + written + ").");
    }
}
