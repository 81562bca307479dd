package dev.kossa.prose.fact;

/** Of whom a sentence tells. */
public sealed interface Subject {
    /** The patient of the document. */
    Subject PATIENT = new Own();
    /** Nobody in particular. */
    Subject NOBODY = new Nobody();

    /** The patient of the document. */
    record Own() implements Subject {}

    /** Nobody in particular: what is generally so. */
    record Nobody() implements Subject {}

    /**
     * Another patient.
     *
     * @param number which of them, in the order of the text
     */
    record Other(int number) implements Subject {}

    /** A relative of the patient. */
    record Relative() implements Subject {}

    /** Many patients at once. */
    record Many() implements Subject {}
}
