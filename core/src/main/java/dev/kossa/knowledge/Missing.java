package dev.kossa.knowledge;

import java.util.Collection;
import java.util.List;

/** Says which of the mechanisms a row forgets. */
final class Missing {
    private Missing() {}

    static void check(Row row, String field, String what, Collection<String> wanted, Collection<String> found) {
        List<String> missing =
                wanted.stream().filter(id -> !found.contains(id)).sorted().toList();
        if (!missing.isEmpty()) {
            row.problem(
                    field,
                    "The " + row.name() + " has no " + what + " (" + String.join(", ", missing) + ").",
                    "Maybe it was forgotten.");
        }
    }
}
