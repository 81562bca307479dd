package dev.kossa.prose.fact;

import dev.kossa.knowledge.Entry;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the words of a language do in a document: the section {@code prose} of its file.
 *
 * @param marks phrases by what they do
 * @param lengths how far times may be off
 * @param reference words after which a number is a limit of a reference range
 */
public record ProseRules(Map<String, List<String>> marks, Lengths lengths, Set<String> reference) {
    public ProseRules {
        marks = Map.copyOf(marks);
        reference = Set.copyOf(reference);
    }

    /**
     * The rules as written.
     *
     * @throws IllegalArgumentException when a role is missing
     */
    public static ProseRules parse(Entry prose) {
        Entry written = prose.field("marks").orElseThrow(() -> missing("marks"));
        Map<String, List<String>> marks = new LinkedHashMap<>();
        Arrays.stream(Role.values()).map(Role::key).forEach(role -> {
            List<String> phrases = written.texts(role);
            if (phrases.isEmpty()) {
                throw missing("marks: " + role);
            }
            marks.put(role, phrases);
        });
        Entry rounding = prose.field("rounding").orElseThrow(() -> missing("rounding"));
        return new ProseRules(
                marks,
                new Lengths(days(rounding, "week"), days(rounding, "month"), days(rounding, "year")),
                Set.copyOf(prose.texts("reference")));
    }

    private static double days(Entry rounding, String unit) {
        return Double.parseDouble(rounding.text(unit).orElseThrow(() -> missing("rounding: " + unit)));
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("The language file has nothing at prose: " + what
                + ".\nMaybe copy the section prose of language/en.yaml and translate its words.");
    }
}
