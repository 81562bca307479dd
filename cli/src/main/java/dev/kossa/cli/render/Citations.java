package dev.kossa.cli.render;

import dev.kossa.knowledge.Basis;
import dev.kossa.knowledge.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources in the order in which a view cites them. */
public final class Citations {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Source> sources = new ArrayList<>();
    private boolean unconfirmed;

    /**
     * One source as it is cited.
     *
     * @param number from 1
     * @param unconfirmed whether people must be told that the row is unconfirmed
     */
    public record Cited(int number, boolean unconfirmed) {
        /** "3", "3*". */
        public String mark() {
            return unconfirmed ? number + "*" : Integer.toString(number);
        }
    }

    /** Cites the sources of these rows, each once. */
    public List<Cited> cite(List<Basis> rows) {
        Map<Integer, Cited> cited = new LinkedHashMap<>();
        for (Basis row : rows) {
            boolean doubt = row.tag().unconfirmed();
            unconfirmed |= doubt;
            row.sources()
                    .forEach(source -> cited.merge(
                            number(source), new Cited(number(source), doubt), (a, b) -> a.unconfirmed() ? b : a));
        }
        return List.copyOf(cited.values());
    }

    /** Cites the sources of these rows as "[1, 3*]"; empty without sources. */
    public String words(List<Basis> rows) {
        List<String> marks = cite(rows).stream().map(Cited::mark).toList();
        return marks.isEmpty() ? "" : "[" + String.join(", ", marks) + "]";
    }

    /** Whether anything was cited that is unconfirmed. */
    public boolean hasUnconfirmed() {
        return unconfirmed;
    }

    /** The sources that were cited; the first has number 1. */
    public List<Source> sources() {
        return List.copyOf(sources);
    }

    private int number(Source source) {
        return numbers.computeIfAbsent(source.id(), id -> {
            sources.add(source);
            return sources.size();
        });
    }
}
