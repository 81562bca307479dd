package dev.kossa.fhir;

/**
 * The input cannot be read as the record of one patient. The message is one sentence that says what, which and where; a second line that
 * begins with "Maybe" says the likely mend. It holds no data of the patient.
 */
public final class UnreadableInput extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableInput(String sentence) {
        super(sentence);
    }

    UnreadableInput(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
