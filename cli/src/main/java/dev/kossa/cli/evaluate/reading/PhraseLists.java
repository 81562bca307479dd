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
     * @param read the values that a phrase names, each with all concepts that say it
     * @param same whether two concepts agree
     */
    static void score(
            Field field,
            List<String> gold,
            List<Phrase> found,
            Function<String, List<Set<String>>> read,
            BiPredicate<String, String> same,
            Marks marks) {
        Set<Set<String>> expected = new LinkedHashSet<>();
        for (String phrase : gold) {
            List<Set<String>> values = read.apply(phrase);
            if (values.isEmpty()) {
                marks.leaveOut(field, Side.GOLD, phrase);
            }
            expected.addAll(values);
        }
        Set<Set<String>> given = new LinkedHashSet<>();
        for (Phrase phrase : found) {
            List<Set<String>> values =
                    phrase.concept().map(id -> List.of(Set.of(id))).orElseGet(() -> read.apply(phrase.words()));
            if (!values.isEmpty()) {
                given.addAll(values);
            } else if (gold.stream().anyMatch(words -> Words.overlap(words, phrase.words()))) {
                marks.leaveOut(field, Side.READER, phrase.words());
            } else {
                given.add(Set.of(phrase.words()));
            }
        }
        BiPredicate<Set<String>, Set<String>> agree =
                (a, b) -> a.stream().anyMatch(one -> b.stream().anyMatch(other -> same.test(one, other)));
        marks.many(field, List.copyOf(expected), List.copyOf(given), agree, value -> String.join(" or ", value));
    }
}
