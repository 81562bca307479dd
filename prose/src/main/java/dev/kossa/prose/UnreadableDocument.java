package dev.kossa.prose;

/** A file that cannot be read as a document. Its message says what, which and where, and how it may be mended. */
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong; a second line starts with "Maybe" */
    public UnreadableDocument(String sentence) {
        super(sentence);
    }

    /** @param cause what was found */
    public UnreadableDocument(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
