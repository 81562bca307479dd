package dev.kossa.cli.evaluate;

import dev.kossa.cli.evaluate.Verdict.Place;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import java.util.List;
import java.util.Optional;

/** The answer that needs no reasoning: a file that names a calcium drug is an injury by calcium, every other one is cellulitis. */
final class Baseline {
    private static final String INJURY = "iatrogenic-calcinosis-cutis";
    private static final String ELSE = "cellulitis";

    private final Vocabulary vocabulary;
    private final CalciumNames calcium;

    Baseline(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.calcium = new CalciumNames(vocabulary);
    }

    /** Its answer, as sure as can be; all other mechanisms share the ranks that are left. */
    Verdict verdict(Gold gold, List<String> texts) {
        boolean named = texts.stream().anyMatch(calcium::nameDrug);
        String answer = named ? INJURY : ELSE;
        boolean right = gold.condition().equals(answer);
        double others = (vocabulary.mechanisms().size() + 2) / 2.0;
        return new Verdict(
                gold,
                List.of(place(answer)),
                right ? 1 : others,
                right ? 0 : 2,
                named ? Optional.of("iatrogenic") : Optional.empty(),
                Optional.empty());
    }

    private Place place(String id) {
        Mechanism mechanism = vocabulary
                .mechanism(id)
                .orElseThrow(() -> new IllegalStateException("The knowledge has no mechanism (" + id + ")."));
        return new Place(mechanism.id(), mechanism.label(), mechanism.family(), 1);
    }
}
