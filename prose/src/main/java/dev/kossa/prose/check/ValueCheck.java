package dev.kossa.prose.check;

import dev.kossa.issue.StatementsDiffer;
import dev.kossa.prose.CaseSummary.Lab;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.Days;
import dev.kossa.prose.fact.LabFinder;
import dev.kossa.prose.fact.Story.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value of the abstract stands in the case too, if the case gives that analyte for the same time. */
final class ValueCheck implements Check {
    /** An analyte at a time, in a unit. */
    private record Key(String analyte, String unit, Days days) {
        static Key of(Told<LabFinder.Found> told) {
            return new Key(told.value().analyte().id(), told.value().lab().unit(), told.days());
        }
    }

    @Override
    public List<Said> find(Account account) {
        Map<Key, List<Told<LabFinder.Found>>> inCase = new LinkedHashMap<>();
        values(account, Part.CASE)
                .forEach(told -> inCase.computeIfAbsent(Key.of(told), key -> new ArrayList<>())
                        .add(told));
        List<Said> found = new ArrayList<>();
        for (Told<LabFinder.Found> one : values(account, Part.ABSTRACT)) {
            List<Told<LabFinder.Found>> others = inCase.getOrDefault(Key.of(one), List.of());
            if (!others.isEmpty()
                    && others.stream().noneMatch(other -> number(other).equals(number(one)))) {
                found.add(differ(account, one, others.get(0)));
            }
        }
        return found;
    }

    private static List<Told<LabFinder.Found>> values(Account account, Part part) {
        return account.story().labs().stream()
                .filter(told -> Part.of(told.passage()).equals(Optional.of(part)))
                .filter(told -> told.value().lab().value().isPresent())
                .toList();
    }

    /** "2.50" is "2.5". */
    private static String number(Told<LabFinder.Found> told) {
        return told.value().lab().value().orElseThrow().stripTrailingZeros().toPlainString();
    }

    private static Said differ(Account account, Told<LabFinder.Found> one, Told<LabFinder.Found> other) {
        return account.said(
                facts -> new StatementsDiffer(one.value().analyte().label(), List.of(words(one), words(other)), facts),
                one.value().quote(),
                other.value().quote());
    }

    private static String words(Told<LabFinder.Found> told) {
        Lab lab = told.value().lab();
        return (number(told) + " " + lab.unit()).strip();
    }
}
