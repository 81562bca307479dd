package dev.kossa.server.hooks;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.record.Medication;
import dev.kossa.record.Medication.Use;
import dev.kossa.record.PatientRecord;

/** Whether a record concerns Kossa at all. */
final class CalciumRecord {
    private static final String SALT = "calcium-salt";

    private CalciumRecord() {}

    /** Whether calcium was given, by vein or nobody knows how. */
    static boolean holdsCalcium(PatientRecord record, Knowledge knowledge) {
        return record.every(Medication.class)
                .filter(given -> given.use() == Use.GIVEN)
                .filter(given -> !given.route().filter("oral"::equals).isPresent())
                .anyMatch(given -> given.drug()
                        .flatMap(knowledge.vocabulary()::drug)
                        .filter(drug -> drug.classes().contains(SALT))
                        .isPresent());
    }
}
