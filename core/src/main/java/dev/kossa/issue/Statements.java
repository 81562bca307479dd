package dev.kossa.issue;

import dev.kossa.record.Origin;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints statements with the places where they stand. */
final class Statements {
    private Statements() {}

    static String list(List<String> values, List<Origin> places) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> values.get(i) + " (" + places.get(i).document() + ")")
                .collect(Collectors.joining(" and "));
    }

    /** Statements of one document, in the words in which it makes them. */
    static String quoted(List<String> words, List<Origin> places) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "\"" + words.get(i) + "\" (" + places.get(i).path() + ")")
                .collect(Collectors.joining(" and "));
    }

    static String places(List<Origin> places) {
        return places.stream().map(Origin::document).distinct().collect(Collectors.joining(" and "));
    }
}
