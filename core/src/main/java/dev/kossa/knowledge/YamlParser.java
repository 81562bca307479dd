package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the plain part of YAML that a person can check by eye: one document, no tabs, no anchors, no aliases, no tags, no field twice.
 *
 * <p>It works on the events of the parser: scalars stay as written, and nothing is resolved twice, because every command loads all files.
 */
final class YamlParser {
    private static final int DEEPEST = 16;

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlParser(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The fields of a file; empty when something is wrong that hinders reading on, which is then among the problems. */
    static Optional<YamlNode.Fields> parse(String file, String text, Problems problems) {
        Optional<YamlNode.Fields> easy = PlainYaml.parse(file, text);
        return easy.isPresent() ? easy : parseWhole(file, text, problems);
    }

    /** The same by a whole YAML parser, which knows what is wrong. */
    static Optional<YamlNode.Fields> parseWhole(String file, String text, Problems problems) {
        if (holdsTab(file, text, problems)) {
            return Optional.empty();
        }
        try {
            return new YamlParser(file, text, problems).document();
        } catch (Stop stop) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(YamlParser::line).orElse(0);
            problems.add(
                    file,
                    line,
                    "This is not YAML: " + e.getProblem()
                            + ".\nMaybe a quote, a bracket or the indentation is wrong here.");
            return Optional.empty();
        } catch (YamlEngineException e) {
            problems.add(file, 0, "This is not YAML: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean holdsTab(String file, String text, Problems problems) {
        int tab = text.indexOf('\t');
        if (tab < 0) {
            return false;
        }
        int line =
                1 + (int) text.substring(0, tab).chars().filter(c -> c == '\n').count();
        problems.add(file, line, "The line holds a tab.\nMaybe spaces were meant.");
        return true;
    }

    private Optional<YamlNode.Fields> document() {
        expect(Event.ID.StreamStart);
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            problems.add(file, 0, "The file is empty.");
            return Optional.empty();
        }
        YamlNode root = node(events.next(), 0);
        expect(Event.ID.DocumentEnd);
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw stop(end, "The file holds more than one YAML document.\nMaybe a line --- is too many.");
        }
        if (root instanceof YamlNode.Fields fields) {
            return Optional.of(fields);
        }
        problems.add(root, "The file must consist of named sections, but it is " + root.kind() + ".");
        return Optional.empty();
    }

    private void expect(Event.ID id) {
        Event event = events.next();
        if (event.getEventId() != id) {
            throw stop(event, "This is not YAML: " + event.getEventId() + " instead of " + id + ".");
        }
    }

    private YamlNode node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw stop(event, "The nesting is deeper than " + DEEPEST + ".");
        }
        if (event.getEventId() == Event.ID.Alias) {
            throw stop(event, "The line holds a YAML alias (*).\nMaybe the value can be written out.");
        }
        refuseAnchor(event);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar, scalar.getTag());
            return new YamlNode.Text(
                    file, line(event), scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
        }
        if (event instanceof SequenceStartEvent list) {
            refuseTag(list, list.getTag());
            return items(event, depth);
        }
        if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping, mapping.getTag());
            return fields(event, depth);
        }
        throw stop(event, "This is not YAML: " + event.getEventId() + ".");
    }

    private YamlNode items(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new YamlNode.Items(file, line(start), items);
    }

    private YamlNode fields(Event start, int depth) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(node(event, depth + 1) instanceof YamlNode.Text name)) {
                throw stop(event, "The name of a field must be a word.");
            }
            YamlNode value = node(events.next(), depth + 1);
            if (values.putIfAbsent(name.value(), value) != null) {
                problems.add(
                        name,
                        "The field (" + name.value()
                                + ") stands twice in the same group.\nMaybe one of them is another field.");
            }
            event = events.next();
        }
        return new YamlNode.Fields(file, line(start), values);
    }

    private void refuseAnchor(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            problems.add(
                    file,
                    line(event),
                    "The line holds a YAML anchor (&" + node.getAnchor().get().getValue()
                            + ").\nMaybe the value can be written out.");
        }
    }

    private void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent()) {
            problems.add(
                    file, line(event), "The line holds a YAML tag (" + tag.get() + ").\nMaybe it can be left out.");
        }
    }

    private Stop stop(Event event, String sentence) {
        problems.add(file, line(event), sentence);
        return new Stop();
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlParser::line).orElse(0);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /** Reading cannot go on; the problem has been noted. */
    private static final class Stop extends RuntimeException {
        Stop() {
            super("stop", null, false, false);
        }
    }
}
