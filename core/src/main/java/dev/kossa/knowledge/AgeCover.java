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
        checkJoined(spans);
        List<Placed<AgeSpan>> sorted = sorted(spans);
        if (!sorted.isEmpty()) {
            checkEnds(sorted.get(0), sorted.get(sorted.size() - 1));
        }
    }

    /** Holds only that they neither overlap nor leave a gap between them. */
    void checkJoined(List<Placed<AgeSpan>> spans) {
        List<Placed<AgeSpan>> sorted = sorted(spans);
        for (int i = 1; i < sorted.size(); i++) {
            checkNeighbours(sorted.get(i - 1), sorted.get(i));
        }
    }

    /** Holds only that every age is covered, be it by several of them. */
    void checkWhole(List<Placed<AgeSpan>> spans) {
        double reached_d = 0;
        for (Placed<AgeSpan> span : sorted(spans)) {
            if (span.value().from_d() > reached_d) {
                problem(
                        span,
                        "The " + what + " leave out ages before " + written(span) + ".",
                        "Maybe one begins where another ends.");
            }
            reached_d = Math.max(reached_d, span.value().to_d());
        }
        if (Double.isFinite(reached_d)) {
            problem(
                    spans.get(spans.size() - 1),
                    "The " + what + " leave out older ages.",
                    "Maybe the last has an open end such as 18a...");
        }
    }

    private static List<Placed<AgeSpan>> sorted(List<Placed<AgeSpan>> spans) {
        return spans.stream()
                .sorted(Comparator.comparingDouble(span -> span.value().from_d()))
                .toList();
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
