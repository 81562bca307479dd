package dev.kossa.knowledge;

import java.util.HashSet;
import java.util.List;
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
        return Optional.ofNullable(node.values().get(field))
                .filter(value -> !(value instanceof YamlNode.Text text && text.isNull()));
    }

    /** A single value; a list or group is a problem. */
    Optional<YamlNode.Text> scalar(String field) {
        Optional<YamlNode> value = value(field);
        Optional<YamlNode.Text> text =
                value.filter(YamlNode.Text.class::isInstance).map(YamlNode.Text.class::cast);
        if (value.isPresent() && text.isEmpty()) {
            mismatch(field, "a single value", value.get());
        }
        return text;
    }

    /** A group of fields; anything else is a problem. */
    Optional<YamlNode.Fields> group(String field) {
        Optional<YamlNode> value = value(field);
        Optional<YamlNode.Fields> group =
                value.filter(YamlNode.Fields.class::isInstance).map(YamlNode.Fields.class::cast);
        if (value.isPresent() && group.isEmpty()) {
            mismatch(field, "a group of fields", value.get());
        }
        return group;
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
        node.values().forEach((field, value) -> {
            if (!asked.contains(field)) {
                String sentence = "The field (" + field + ") of " + name + " is not known.";
                problems.add(value, sentence, Suggestion.maybe(field, asked));
            }
        });
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
