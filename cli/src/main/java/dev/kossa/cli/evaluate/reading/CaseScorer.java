package dev.kossa.cli.evaluate.reading;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.prose.CaseSummary;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Holds what the reader says of one case against the gold. Nothing is compared by its words when it has a concept. */
final class CaseScorer {
    private final LesionFields lesion;
    private final ExposureFields exposure;
    private final LabFields labs;
    private final FindingFields findings;
    private final TestFields tests;
    private final CareFields care;
    private final DiagnosisFields diagnoses;

    /**
     * @param language tag of the language of the gold ("en")
     * @param condition the mechanism that a diagnosis of the gold counts as
     * @param calciumDrugs ids of the drugs that bring calcium
     */
    CaseScorer(Knowledge knowledge, String language, UnaryOperator<String> condition, Set<String> calciumDrugs) {
        Concepts concepts = new Concepts(knowledge, language);
        lesion = new LesionFields(concepts);
        exposure = new ExposureFields(concepts, calciumDrugs);
        labs = new LabFields(concepts);
        findings = new FindingFields(concepts);
        tests = new TestFields(concepts);
        care = new CareFields(concepts);
        diagnoses = new DiagnosisFields(concepts, condition);
    }

    CaseMarks score(GoldCase gold, CaseSummary found) {
        Marks marks = new Marks(gold::has);
        PersonFields.score(gold, found, marks);
        lesion.score(gold, found, marks);
        exposure.score(gold, found, marks);
        labs.score(gold, found, marks);
        findings.score(gold, found, marks);
        tests.score(gold, found, marks);
        care.score(gold, found, marks);
        diagnoses.score(gold, found, marks);
        return marks.of(gold.name());
    }
}
