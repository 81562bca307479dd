package dev.kossa.cli.evaluate.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How one case was read.
 *
 * @param name name of the file without its ending
 * @param tallies what was counted in each field; a field that was not scored is not there
 * @param emptyValues single values that the text does not give (gold) and that were left empty (found)
 * @param emptyLists the same for lists
 * @param mismatches where gold and reader differ
 * @param leftOut phrases that were not scored, because no concept of the knowledge matches them
 * @param error why the text or its gold could not be read; empty when they could
 */
record CaseMarks(
        String name,
        Map<Field, Tally> tallies,
        Tally emptyValues,
        Tally emptyLists,
        List<Mismatch> mismatches,
        List<LeftOut> leftOut,
        String error) {
    /**
     * A difference.
     *
     * @param expected value of the gold; empty when it has none
     * @param found value of the reader; empty when it has none
     */
    record Mismatch(Field field, String expected, String found) {}

    /**
     * A phrase that was not scored.
     *
     * @param side whose words they are
     */
    record LeftOut(Field field, Side side, String words) {}

    /** Who said it. */
    enum Side {
        GOLD,
        READER
    }

    CaseMarks {
        Map<Field, Tally> ordered = new EnumMap<>(Field.class);
        ordered.putAll(tallies);
        tallies = Map.copyOf(ordered);
        mismatches = List.copyOf(mismatches);
        leftOut = List.copyOf(leftOut);
    }

    /** A case that could not be scored at all, because its gold cannot be read. */
    static CaseMarks unreadable(String name, String error) {
        return new CaseMarks(name, Map.of(), Tally.NONE, Tally.NONE, List.of(), List.of(), error);
    }

    /** The same with the reason why its text could not be read. */
    CaseMarks because(String reason) {
        return new CaseMarks(name, tallies, emptyValues, emptyLists, mismatches, leftOut, reason);
    }

    Tally tally(Field field) {
        return tallies.getOrDefault(field, Tally.NONE);
    }

    Tally tally(Set<Field> fields) {
        return fields.stream().map(this::tally).reduce(Tally.NONE, Tally::plus);
    }
}
