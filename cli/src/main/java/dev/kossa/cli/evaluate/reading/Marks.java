package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.CaseMarks.LeftOut;
import dev.kossa.cli.evaluate.reading.CaseMarks.Mismatch;
import dev.kossa.cli.evaluate.reading.CaseMarks.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/** Collects how one case was read. */
final class Marks {
    private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
    private final List<Mismatch> mismatches = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Predicate<Field> scored;
    private Tally emptyValues = Tally.NONE;
    private Tally emptyLists = Tally.NONE;

    /** @param scored which fields count; the others are passed over */
    Marks(Predicate<Field> scored) {
        this.scored = scored;
    }

    CaseMarks of(String name) {
        return new CaseMarks(name, tallies, emptyValues, emptyLists, mismatches, leftOut, "");
    }

    /** A field that holds one value at most. */
    void one(Field field, Optional<String> gold, Optional<String> found, boolean same) {
        if (!scored.test(field)) {
            return;
        }
        Tally tally = Tally.one(gold.isPresent(), found.isPresent(), same);
        tallies.merge(field, tally, Tally::plus);
        if (!tally.isPerfect()) {
            mismatches.add(new Mismatch(field, gold.orElse(""), found.orElse("")));
        }
    }

    /** A field that holds a list, whose values either are the same or are not. */
    <T> void many(Field field, List<T> gold, List<T> given, BiPredicate<T, T> same, Function<T, String> words) {
        many(field, gold, given, new Agreement<>(same, same), words);
    }

    /** A field that holds a list. */
    <T> void many(Field field, List<T> gold, List<T> given, Agreement<T> agreement, Function<T, String> words) {
        if (!scored.test(field)) {
            return;
        }
        List<T> missed = gold.stream()
                .filter(value ->
                        given.stream().noneMatch(other -> agreement.finds().test(value, other)))
                .toList();
        List<T> wrong = given.stream()
                .filter(value ->
                        gold.stream().noneMatch(other -> agreement.supports().test(other, value)))
                .toList();
        tallies.merge(
                field,
                new Tally(gold.size(), gold.size() - missed.size(), given.size(), given.size() - wrong.size()),
                Tally::plus);
        missed.forEach(value -> mismatches.add(new Mismatch(field, words.apply(value), "")));
        wrong.forEach(value -> mismatches.add(new Mismatch(field, "", words.apply(value))));
    }

    /**
     * When values of a list agree. Both take the value of the gold first.
     *
     * @param finds whether the reader's value says the gold's
     * @param supports whether the gold's value says the reader's
     */
    record Agreement<T>(BiPredicate<T, T> finds, BiPredicate<T, T> supports) {}

    /** Words that are not scored, because no concept matches them. */
    void leaveOut(Field field, Side side, String words) {
        if (scored.test(field)) {
            leftOut.add(new LeftOut(field, side, words));
        }
    }

    /** A single value that the text does not give. */
    void emptyValue(Field field, boolean left) {
        if (scored.test(field)) {
            emptyValues = emptyValues.plus(new Tally(1, left ? 1 : 0, 0, 0));
        }
    }

    /** A list of which the text gives nothing. */
    void emptyList(Field field, boolean left) {
        if (scored.test(field)) {
            emptyLists = emptyLists.plus(new Tally(1, left ? 1 : 0, 0, 0));
        }
    }
}
