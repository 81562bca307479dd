package dev.kossa.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How two versions of the knowledge differ, row by row. Comments, line breaks and the order of rows and fields make no difference.
 *
 * @param changes rows added, removed and changed, in the order of their paths
 */
public record KnowledgeDiff(List<Change> changes) {
    public KnowledgeDiff {
        changes = List.copyOf(changes);
    }

    /** What happened to a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One row that differs.
     *
     * @param row its path: "likelihoods/general.yaml#fever/cellulitis"
     * @param sentence what differs, with the old value, the new value and the source
     */
    public record Change(Kind kind, String row, String sentence) {}

    /** What changes when the first version is replaced by the second. */
    public static KnowledgeDiff between(Knowledge before, Knowledge after) {
        Map<String, RowIndex.Entry> old = byPath(before);
        Map<String, RowIndex.Entry> now = byPath(after);
        Set<String> paths = new TreeSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String path : paths) {
            compare(path, old.get(path), now.get(path), changes);
        }
        return new KnowledgeDiff(changes);
    }

    private static Map<String, RowIndex.Entry> byPath(Knowledge knowledge) {
        Map<String, RowIndex.Entry> byPath = new LinkedHashMap<>();
        knowledge.rows().entries().forEach(entry -> byPath.put(entry.path(), entry));
        return byPath;
    }

    private static void compare(
            String path, RowIndex.@Nullable Entry old, RowIndex.@Nullable Entry now, List<Change> changes) {
        if (old == null && now != null) {
            changes.add(new Change(Kind.ADDED, path, "The row (" + path + ") is new: " + RowText.oneLine(now) + "."));
        } else if (old != null && now == null) {
            changes.add(
                    new Change(Kind.REMOVED, path, "The row (" + path + ") is gone: " + RowText.oneLine(old) + "."));
        } else if (old != null && now != null) {
            compareFields(path, RowText.fields(old), RowText.fields(now), changes);
        }
    }

    private static void compareFields(
            String path, Map<String, String> old, Map<String, String> now, List<Change> changes) {
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            String was = old.getOrDefault(name, "none");
            String is = now.getOrDefault(name, "none");
            if (!was.equals(is)) {
                differences.add(name + " was (" + was + ") and is (" + is + ")");
            }
        }
        if (!differences.isEmpty()) {
            String source = now.containsKey("source") ? " Source: " + now.get("source") + "." : "";
            String sentence = "The row (" + path + ") changed: " + String.join("; ", differences) + "." + source;
            changes.add(new Change(Kind.CHANGED, path, sentence));
        }
    }
}
