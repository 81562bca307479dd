package dev.kossa.prose.check;

import dev.kossa.issue.NotReported;
import dev.kossa.knowledge.Vocabulary.Drug;
import dev.kossa.prose.Reading.Said;
import dev.kossa.prose.fact.DrugFinder;
import dev.kossa.prose.fact.Passage;
import dev.kossa.prose.fact.Role;
import dev.kossa.prose.fact.Story.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A drug that is stopped was given before. Another drug of its classes counts: "the antibiotics were stopped". */
final class StoppedDrugCheck implements Check {
    private static final int BEFORE = 15;
    private static final int AFTER = 20;

    @Override
    public List<Said> find(Account account) {
        Map<String, Integer> sentences = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (Told<DrugFinder.Found> told : account.story().drugs()) {
            int start = told.passage().quote().start();
            for (String name : names(account, told)) {
                Integer before = last.put(name, start);
                if (before == null || before != start) {
                    sentences.merge(name, 1, Integer::sum);
                }
            }
        }
        List<Said> found = new ArrayList<>();
        for (Told<DrugFinder.Found> told : account.story().drugs()) {
            boolean onlyHere = names(account, told).stream().allMatch(name -> sentences.getOrDefault(name, 0) == 1);
            if (onlyHere && isStopped(told) && !wasGiven(told.passage())) {
                found.add(said(account, told));
            }
        }
        return found;
    }

    /** The drug and its classes. */
    private static Set<String> names(Account account, Told<DrugFinder.Found> told) {
        Set<String> names = new HashSet<>();
        names.add(told.value().drug());
        account.vocabulary().drug(told.value().drug()).map(Drug::classes).ifPresent(names::addAll);
        return names;
    }

    private static boolean isStopped(Told<DrugFinder.Found> told) {
        DrugFinder.Found drug = told.value();
        int end = drug.start() + drug.words().length();
        return told.passage().before(Role.NO_MORE, drug.start(), BEFORE).isPresent()
                || told.passage().after(Role.NO_MORE, end, AFTER).isPresent();
    }

    private static boolean wasGiven(Passage passage) {
        boolean begun = passage.first(Role.BEGINS)
                .filter(begin -> passage.after(Role.NO_MORE, begin.end(), Integer.MAX_VALUE)
                        .isPresent())
                .isPresent();
        return begun || passage.has(Role.GIVEN) || passage.has(Role.TREATED);
    }

    private static Said said(Account account, Told<DrugFinder.Found> told) {
        return account.said(
                facts -> new NotReported(
                        "when and why the patient had " + told.value().words(),
                        "the text says that it was stopped",
                        facts),
                told.value().quote());
    }
}
