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
 * @param routes routes by the findings that say them
 * @param diseases words of names of the disease
 * @param seenOnImages findings that nobody but an image shows
 * @param stopped what is done when calcium is stopped
 * @param cultures cultures by the findings that are their results
 * @param ofFamily findings of the patient that are told of the family
 * @param notOfMales findings that no male has
 * @param capitals words that are an abbreviation only in capitals
 * @param done findings that say what was done
 * @param vitalSigns analytes that are no laboratory values
 * @param durations findings of how long something lasted; nobody denies a length
 * @param injuries mechanisms that are injuries by what was given
 */
public record ProseRules(
        Map<String, List<String>> marks,
        Lengths lengths,
        Set<String> reference,
        Map<String, String> routes,
        Map<String, String> cultures,
        Set<String> diseases,
        Set<String> seenOnImages,
        String stopped,
        Set<String> done,
        Set<String> ofFamily,
        Set<String> notOfMales,
        Set<String> capitals,
        Set<String> vitalSigns,
        Set<String> durations,
        Set<String> injuries) {
    public ProseRules {
        marks = Map.copyOf(marks);
        reference = Set.copyOf(reference);
        routes = Map.copyOf(routes);
        cultures = Map.copyOf(cultures);
        diseases = Set.copyOf(diseases);
        seenOnImages = Set.copyOf(seenOnImages);
        done = Set.copyOf(done);
        ofFamily = Set.copyOf(ofFamily);
        notOfMales = Set.copyOf(notOfMales);
        capitals = Set.copyOf(capitals);
        vitalSigns = Set.copyOf(vitalSigns);
        durations = Set.copyOf(durations);
        injuries = Set.copyOf(injuries);
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
                new Lengths(
                        days(rounding, "week"),
                        days(rounding, "month"),
                        days(rounding, "year"),
                        days(rounding, "open")),
                Set.copyOf(prose.texts("reference")),
                pairs(prose, "routes"),
                pairs(prose, "cultures"),
                Set.copyOf(prose.texts("diseases")),
                Set.copyOf(prose.texts("seen-on-images")),
                prose.text("stopped").orElseThrow(() -> missing("stopped")),
                Set.copyOf(prose.texts("done")),
                Set.copyOf(prose.texts("of-family")),
                Set.copyOf(prose.texts("not-of-males")),
                Set.copyOf(prose.texts("capitals")),
                Set.copyOf(prose.texts("vital-signs")),
                Set.copyOf(prose.texts("durations")),
                Set.copyOf(prose.texts("injuries")));
    }

    private static Map<String, String> pairs(Entry prose, String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        prose.field(name)
                .orElseThrow(() -> missing(name))
                .fields()
                .forEach((key, value) -> pairs.put(key, value.text()));
        return pairs;
    }

    private static double days(Entry rounding, String unit) {
        return Double.parseDouble(rounding.text(unit).orElseThrow(() -> missing("rounding: " + unit)));
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("The language file has nothing at prose: " + what
                + ".\nMaybe copy the section prose of language/en.yaml and translate its words.");
    }
}
