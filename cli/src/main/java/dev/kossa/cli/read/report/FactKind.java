package dev.kossa.cli.read.report;

import dev.kossa.record.Diagnosis;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Measurement;
import dev.kossa.record.Medication;
import dev.kossa.record.Procedure;
import dev.kossa.record.TestResult;
import java.util.Locale;

/** The kinds of facts as people read them, in the order in which they are shown. */
public enum FactKind {
    FINDING("finding", "Findings"),
    VALUE("value", "Values"),
    DRUG("drug", "Drugs"),
    TEST("test", "Tests"),
    DIAGNOSIS("diagnosis", "Diagnoses"),
    PROCEDURE("procedure", "Procedures"),
    OTHER("other fact", "Other facts");

    private final String label;
    private final String plural;

    FactKind(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    /** The kind of a fact. */
    public static FactKind of(Fact fact) {
        if (fact instanceof Finding) {
            return FINDING;
        }
        if (fact instanceof Measurement) {
            return VALUE;
        }
        if (fact instanceof Medication) {
            return DRUG;
        }
        if (fact instanceof TestResult) {
            return TEST;
        }
        if (fact instanceof Diagnosis) {
            return DIAGNOSIS;
        }
        return fact instanceof Procedure ? PROCEDURE : OTHER;
    }

    /** "finding". */
    public String label() {
        return label;
    }

    /** "Findings". */
    public String plural() {
        return plural;
    }

    /** A name for programs and styles: "finding". */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
