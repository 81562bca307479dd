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

    static String places(List<Origin> places) {
        return places.stream().map(Origin::document).distinct().collect(Collectors.joining(" and "));
    }
}
