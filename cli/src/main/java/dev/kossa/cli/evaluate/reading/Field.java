package dev.kossa.cli.evaluate.reading;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is scored apart. The order is that of the tables. */
enum Field {
    AGE("age", "ageDays"),
    SEX("sex", "sex"),
    LESION_SIDE("lesion side", "lesionSide"),
    LESION_SITE("lesion site", "lesionSite"),
    DRUG("exposure drug", "exposure"),
    CALCIUM_PRODUCT("calcium product", "exposure"),
    ROUTE("exposure route", "exposure"),
    EXPOSURE_SIDE("exposure side", "exposure"),
    LATENCY("latency", "exposure"),
    LABS("labs, value and unit", "labs"),
    LAB_VALUES("labs, value", "labs"),
    LABS_STATED("labs, stated", "labs"),
    FINDINGS("findings", "findingsPresent"),
    FINDINGS_PRESENT("findings, present", "findingsPresent"),
    FINDINGS_ABSENT("findings, absent", "findingsAbsent"),
    TESTS("tests", "imaging"),
    TEST_RESULTS("tests, normal or not", "imaging"),
    TREATMENTS("treatments", "treatments"),
    FIRST_MISDIAGNOSIS("named misdiagnosis", "firstMisdiagnosis"),
    FINAL_DIAGNOSIS("final diagnosis", "diagnosisKey"),
    DIFFERENTIAL("differential", "differentialStated"),
    RESOLUTION("resolution", "resolutionDays"),
    OUTCOME("outcome stated", "outcome");

    /** Fields in which there is little to weigh. */
    static final Set<Field> CLOSED = Set.copyOf(EnumSet.of(AGE, SEX, LESION_SIDE, CALCIUM_PRODUCT, LABS));

    /** Every field once: without those that look at a part of another one, or at the same values less closely. */
    static final Set<Field> ALL = Set.copyOf(
            EnumSet.complementOf(EnumSet.of(CALCIUM_PRODUCT, LAB_VALUES, FINDINGS_PRESENT, FINDINGS_ABSENT)));

    private final String label;
    private final String gold;

    Field(String label, String gold) {
        this.label = label;
        this.gold = gold;
    }

    /** What people read. */
    String label() {
        return label;
    }

    /** For programs: "lesion-side". */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a gold answer with these fields says anything of it, be it that the text gives none. */
    boolean isIn(Set<String> goldFields) {
        return switch (this) {
            case AGE -> goldFields.contains(gold) || goldFields.contains("ageYears");
            case FINDINGS -> FINDINGS_PRESENT.isIn(goldFields) && FINDINGS_ABSENT.isIn(goldFields);
            default -> goldFields.contains(gold);
        };
    }
}
