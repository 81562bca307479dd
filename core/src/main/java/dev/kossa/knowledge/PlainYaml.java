package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the easy part of YAML, in which nearly all of the knowledge is written, several times as fast as a whole YAML parser: every
 * command loads all files, and this is most of its start. Whatever is not easy (a folded text, an anchor, a slip) it leaves to
 * {@link YamlParser}; it never decides that something is wrong. What it does read, it reads as YAML says.
 */
final class PlainYaml {
    private static final int DEEPEST = 15;

    private final String file;
    private final PlainCursor at;

    private PlainYaml(String file, String text) {
        this.file = file;
        this.at = new PlainCursor(text);
    }

    /** The fields of a file; empty when something in it is not easy. */
    static Optional<YamlNode.Fields> parse(String file, String text) {
        if (!PlainCursor.easy(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PlainYaml(file, text).document());
        } catch (PlainCursor.NotEasy e) {
            return Optional.empty();
        }
    }

    private YamlNode.Fields document() {
        at.nextLine();
        at.must(!at.atEnd() && at.indent() == 0);
        YamlNode.Fields root = blockFields(0, 0);
        at.must(at.atEnd());
        return root;
    }

    // --- blocks: the cursor stands on the first character of a line's content

    private YamlNode.Fields blockFields(int indent, int depth) {
        at.must(depth < DEEPEST);
        int line = at.line();
        Map<String, YamlNode> values = new LinkedHashMap<>();
        do {
            String name = at.name();
            at.must(!values.containsKey(name));
            values.put(name, blockValue(indent, depth));
        } while (!at.atEnd() && at.indent() == indent && !at.atDash());
        at.must(at.atEnd() || at.indent() < indent || at.atDash());
        return new YamlNode.Fields(file, line, values);
    }

    /** What stands behind "name:"; afterwards the cursor is on the content of a later line. */
    private YamlNode blockValue(int indent, int depth) {
        int line = at.line();
        if (!at.lineEnds()) {
            return inlineValue(indent, depth);
        }
        at.nextLine();
        if (!at.atEnd() && at.indent() >= indent && at.atDash()) {
            return blockItems(at.indent(), depth + 1);
        }
        if (!at.atEnd() && at.indent() > indent) {
            at.must(at.atName());
            return blockFields(at.indent(), depth + 1);
        }
        return new YamlNode.Text(file, line, "", true);
    }

    private YamlNode.Items blockItems(int indent, int depth) {
        at.must(depth < DEEPEST);
        int line = at.line();
        List<YamlNode> items = new ArrayList<>();
        while (!at.atEnd() && at.indent() == indent && at.atDash()) {
            at.skipDash();
            items.add(at.atName() ? blockFields(at.indent(), depth + 1) : inlineValue(indent, depth));
        }
        at.must(at.atEnd() || at.indent() < indent || at.indent() == indent && at.atName());
        return new YamlNode.Items(file, line, items);
    }

    /** A value that begins on this line; the lines after it must not belong to it. */
    private YamlNode inlineValue(int indent, int depth) {
        YamlNode value =
                at.atFlow() ? flow(indent, depth + 1) : text(at.atQuote() ? at.quoted(indent) : at.plainLine());
        at.must(at.lineEnds());
        at.nextLine();
        at.must(at.atEnd() || at.indent() <= indent);
        return value;
    }

    // --- flow: [a, b] and {a: b}, which may go over several lines

    private YamlNode flow(int indent, int depth) {
        at.must(depth < DEEPEST);
        return at.at('[') ? flowItems(indent, depth) : flowFields(indent, depth);
    }

    private YamlNode.Items flowItems(int indent, int depth) {
        int line = at.line();
        List<YamlNode> items = new ArrayList<>();
        at.skip(indent);
        while (!at.at(']')) {
            items.add(flowValue(indent, depth));
            at.nextInFlow(']', indent);
        }
        at.step();
        return new YamlNode.Items(file, line, items);
    }

    private YamlNode.Fields flowFields(int indent, int depth) {
        int line = at.line();
        Map<String, YamlNode> values = new LinkedHashMap<>();
        at.skip(indent);
        while (!at.at('}')) {
            String name = at.name();
            at.must(!values.containsKey(name) && !at.lineEnds());
            values.put(name, flowValue(indent, depth));
            at.nextInFlow('}', indent);
        }
        at.step();
        return new YamlNode.Fields(file, line, values);
    }

    private YamlNode flowValue(int indent, int depth) {
        if (at.atFlow()) {
            return flow(indent, depth + 1);
        }
        return text(at.atQuote() ? at.quoted(indent) : at.plainInFlow(indent));
    }

    private YamlNode.Text text(PlainCursor.Scalar scalar) {
        return new YamlNode.Text(file, scalar.line(), scalar.value(), scalar.plain());
    }
}
