package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.CaseMarks.Side;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Lists of phrases whose concepts are compared: treatments, differentials. */
final class PhraseLists {
    private PhraseLists() {}

    /** A phrase of the reader. */
    record Phrase(Optional<String> concept, String words) {}

    /**
     * Scores a list. A phrase of the gold without concept is left out; a phrase of the reader without concept is left out when its words
     * are among those of the gold, and is wrong otherwise.
     *
     * @param read the concepts that a phrase names
     * @param same whether two concepts agree
     */
    static void score(
            Field field,
            List<String> gold,
            List<Phrase> found,
            Function<String, Set<String>> read,
            BiPredicate<String, String> same,
            Marks marks) {
        Set<String> expected = new LinkedHashSet<>();
        for (String phrase : gold) {
            Set<String> concepts = read.apply(phrase);
            if (concepts.isEmpty()) {
                marks.leaveOut(field, Side.GOLD, phrase);
            }
            expected.addAll(concepts);
        }
        Set<String> given = new LinkedHashSet<>();
        for (Phrase phrase : found) {
            Set<String> concepts = phrase.concept().map(Set::of).orElseGet(() -> read.apply(phrase.words()));
            if (!concepts.isEmpty()) {
                given.addAll(concepts);
            } else if (gold.stream().anyMatch(words -> Words.overlap(words, phrase.words()))) {
                marks.leaveOut(field, Side.READER, phrase.words());
            } else {
                given.add(phrase.words());
            }
        }
        marks.many(field, List.copyOf(expected), List.copyOf(given), same, Function.identity());
    }
}
