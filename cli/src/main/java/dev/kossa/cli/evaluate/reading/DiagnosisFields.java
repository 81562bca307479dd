package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.PhraseLists.Phrase;
import dev.kossa.knowledge.Vocabulary.Mechanism;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.CaseSummary.Diagnosed;
import dev.kossa.prose.CaseSummary.Said;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The diagnosis at the end, the wrong one before it, and what the authors weighed. */
final class DiagnosisFields {
    private final Concepts concepts;
    private final UnaryOperator<String> condition;

    /** @param condition the mechanism that a diagnosis of the gold counts as */
    DiagnosisFields(Concepts concepts, UnaryOperator<String> condition) {
        this.concepts = concepts;
        this.condition = condition;
    }

    void score(GoldCase gold, CaseSummary found, Marks marks) {
        finalDiagnosis(gold, found.finalDiagnosis().map(Said::value), marks);
        misdiagnosis(gold, found.firstMisdiagnosis().map(Said::value), marks);
        List<Phrase> weighed = found.differential().stream()
                .map(Said::value)
                .map(diagnosed -> new Phrase(diagnosed.concept(), diagnosed.words()))
                .toList();
        PhraseLists.score(
                Field.DIFFERENTIAL, gold.differential(), weighed, concepts::differential, String::equals, marks);
        if (gold.has(Field.DIFFERENTIAL) && gold.differential().isEmpty()) {
            marks.emptyList(Field.DIFFERENTIAL, weighed.isEmpty());
        }
    }

    private void finalDiagnosis(GoldCase gold, Optional<Diagnosed> found, Marks marks) {
        Optional<String> expected = gold.diagnosisKey().map(condition);
        boolean same = found.isPresent()
                && expected.isPresent()
                && concepts(found.get()).contains(expected.get());
        marks.one(Field.FINAL_DIAGNOSIS, expected, found.map(DiagnosisFields::words), same);
    }

    private void misdiagnosis(GoldCase gold, Optional<Diagnosed> found, Marks marks) {
        boolean same = gold.firstMisdiagnosis().isPresent()
                && found.isPresent()
                && same(gold.firstMisdiagnosis().get(), found.get());
        marks.one(Field.FIRST_MISDIAGNOSIS, gold.firstMisdiagnosis(), found.map(DiagnosisFields::words), same);
        if (gold.firstMisdiagnosis().isEmpty()) {
            marks.emptyValue(Field.FIRST_MISDIAGNOSIS, found.isEmpty());
        }
    }

    private boolean same(String gold, Diagnosed found) {
        Set<String> expected = concepts.diagnoses(gold);
        Set<String> given = concepts(found);
        // NONE_OF_THESE gathers what has no mechanism of its own, so two of them may be different things.
        boolean known = expected.stream().anyMatch(id -> !id.equals(Mechanism.NONE_OF_THESE))
                && given.stream().anyMatch(id -> !id.equals(Mechanism.NONE_OF_THESE));
        return known
                ? expected.stream()
                        .filter(id -> !id.equals(Mechanism.NONE_OF_THESE))
                        .anyMatch(given::contains)
                : Words.overlap(gold, found.words());
    }

    private Set<String> concepts(Diagnosed diagnosed) {
        return diagnosed.concept().map(Set::of).orElseGet(() -> concepts.diagnoses(diagnosed.words()));
    }

    private static String words(Diagnosed diagnosed) {
        return diagnosed
                .concept()
                .map(id -> diagnosed.words() + " (" + id + ")")
                .orElse(diagnosed.words());
    }
}
