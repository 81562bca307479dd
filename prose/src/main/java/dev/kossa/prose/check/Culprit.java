package dev.kossa.prose.check;

import dev.kossa.prose.CaseSummary.Exposure;
import dev.kossa.prose.fact.DrugFinder;
import dev.kossa.prose.fact.Exposures;
import dev.kossa.prose.fact.Story.Told;
import dev.kossa.record.Medication.Use;
import java.util.List;
import java.util.Optional;

/**
 * The drug that is said to have done the harm, wherever the story tells of it. The salts of calcium are one drug here: a text calls them
 * by several names.
 */
record Culprit(Exposures exposures, List<Told<DrugFinder.Found>> told) {
    static Optional<Culprit> of(Account account) {
        Exposures exposures = new Exposures(account.vocabulary(), account.rules(), account.story());
        return exposures
                .find()
                .flatMap(Exposure::drug)
                .map(drug -> new Culprit(exposures, told(account, exposures, drug)))
                .filter(culprit -> !culprit.told.isEmpty());
    }

    private static List<Told<DrugFinder.Found>> told(Account account, Exposures exposures, String drug) {
        return account.story().drugs().stream()
                .filter(told -> told.value().use() == Use.GIVEN)
                .filter(told -> told.value().drug().equals(drug)
                        || exposures.isCalcium(drug)
                                && exposures.isCalcium(told.value().drug()))
                .toList();
    }

    /** Where it is told; the case tells it best. */
    DrugFinder.Found best() {
        return told.stream()
                .filter(one -> Part.of(one.passage()).equals(Optional.of(Part.CASE)))
                .findFirst()
                .orElse(told.get(0))
                .value();
    }
}
