package dev.kossa.knowledge;

import java.util.Comparator;
import java.util.List;

/** Holds that spans of ages, taken together, cover every age exactly once. */
final class AgeCover {
    private static final String FIELD = "age";

    private final String what;

    /** @param what whose ages they are: "reference ranges of analyte (crp)" */
    AgeCover(String what) {
        this.what = what;
    }

    void check(List<Placed<AgeSpan>> spans) {
        List<Placed<AgeSpan>> sorted = spans.stream()
                .sorted(Comparator.comparingDouble(span -> span.value().from_d()))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            checkNeighbours(sorted.get(i - 1), sorted.get(i));
        }
        if (!sorted.isEmpty()) {
            checkEnds(sorted.get(0), sorted.get(sorted.size() - 1));
        }
    }

    private void checkNeighbours(Placed<AgeSpan> before, Placed<AgeSpan> after) {
        if (after.value().from_d() < before.value().to_d()) {
            problem(
                    after,
                    "The ages " + written(before) + " and " + written(after) + " of the " + what + " overlap.",
                    "Maybe one begins where the other ends.");
        } else if (after.value().from_d() > before.value().to_d()) {
            problem(
                    after,
                    "The " + what + " leave out the ages between " + written(before) + " and " + written(after) + ".",
                    "Maybe one begins where the other ends.");
        }
    }

    private void checkEnds(Placed<AgeSpan> first, Placed<AgeSpan> last) {
        if (first.value().from_d() > 0) {
            problem(
                    first,
                    "The " + what + " begin with " + written(first) + " and leave out younger ages.",
                    "Maybe the first begins at 0d.");
        }
        if (Double.isFinite(last.value().to_d())) {
            problem(
                    last,
                    "The " + what + " end with " + written(last) + " and leave out older ages.",
                    "Maybe the last has an open end such as 18a...");
        }
    }

    private static void problem(Placed<AgeSpan> span, String sentence, String maybe) {
        span.row().problem(FIELD, sentence, maybe);
    }

    private static String written(Placed<AgeSpan> span) {
        return span.row().text(FIELD, "");
    }
}
