package dev.kossa.cli.evaluate;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning.Likelihood;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Medication;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Procedure;
import dev.kossa.record.TestResult;
import java.util.Locale;
import java.util.function.Predicate;

/** What can be hidden from the review, because it nearly decides the answer. */
enum Hidden {
    /** Calcium that was given or ordered, the findings that stand for it, and procedures that name it. */
    EXPOSURE,
    /** Results of imaging and of tissue. */
    IMAGING;

    /** The findings that stand for "calcium was given there". */
    private static final String CARE_EXPOSURE = "care-exposure";

    /** A leak that was seen tells the exposure too, although it is scored beside it. */
    private static final String LEAK = "extravasation-witnessed";

    /** The record without what is hidden. */
    PatientRecord hide(PatientRecord record, Knowledge knowledge) {
        Predicate<Fact> hides = this == EXPOSURE ? exposure(knowledge) : Hidden::image;
        return record.with(record.facts().stream().filter(hides.negate()).toList());
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Predicate<Fact> exposure(Knowledge knowledge) {
        CalciumNames calcium = new CalciumNames(knowledge.vocabulary());
        return fact -> fact instanceof Medication medication && calcium.isCalcium(medication)
                || fact instanceof Procedure procedure && calcium.nameCalcium(procedure.label())
                || fact instanceof Finding finding && standsForExposure(finding, knowledge);
    }

    private static boolean standsForExposure(Finding finding, Knowledge knowledge) {
        boolean inCluster = knowledge
                .reasoning()
                .likelihood(finding.concept())
                .flatMap(Likelihood::cluster)
                .filter(CARE_EXPOSURE::equals)
                .isPresent();
        return inCluster || finding.concept().equals(LEAK);
    }

    private static boolean image(Fact fact) {
        return fact instanceof TestResult result && result.kind() != TestResult.Kind.CULTURE;
    }
}
