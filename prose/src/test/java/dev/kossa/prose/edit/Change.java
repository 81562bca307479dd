package dev.kossa.prose.edit;

import dev.kossa.prose.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What an edit must change. */
interface Change {
    /** What is wrong with the reading of the edited text; empty when it changed as it must. */
    Optional<String> fault(Reading before, Reading after);

    /** Nothing changes. */
    static Change nothing() {
        return exactly(List.of(), List.of(), line -> false);
    }

    /**
     * These facts go, those come.
     *
     * @param free lines of which nothing is expected
     */
    static Change exactly(List<String> gone, List<String> come, Predicate<String> free) {
        return (before, after) -> {
            List<String> expected = new ArrayList<>(Facts.all(before));
            gone.forEach(expected::remove);
            expected.addAll(come);
            List<String> missing = without(expected, Facts.all(after));
            List<String> surplus = without(Facts.all(after), expected);
            missing.removeIf(free);
            surplus.removeIf(free);
            return missing.isEmpty() && surplus.isEmpty()
                    ? Optional.empty()
                    : Optional.of("missing " + Facts.brief(missing) + "\n      surplus " + Facts.brief(surplus));
        };
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }
}
