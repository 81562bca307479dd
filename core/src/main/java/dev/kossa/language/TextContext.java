package dev.kossa.language;

/** What kind of text a phrase stands in; the same word can mean another concept in another kind. */
public enum TextContext {
    CLINICAL,
    /** Running text of a report: every kind of concept, and analytes by their names. */
    NARRATIVE,
    IMAGING,
    TISSUE,
    DRUG,
    LABORATORY,
    SITE,
    METHOD;

    /** Whether analytes themselves are mentioned, not only what is said of them. */
    boolean namesAnalytes() {
        return this == LABORATORY || this == NARRATIVE;
    }

    /** Whether drugs and methods are mentioned beside what else their words say: "vaccine", "parathyroidectomy". */
    boolean namesAll() {
        return this == NARRATIVE;
    }

    /** Whether somebody tells of a patient, so that the form of a sentence says something, too ("for three months"). */
    boolean tells() {
        return this == CLINICAL || this == NARRATIVE;
    }
}
