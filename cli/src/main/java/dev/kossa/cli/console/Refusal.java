package dev.kossa.cli.console;

/** What was asked for cannot be done, and a sentence says why; a likely mend stands on a second line that starts with "Maybe". */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String sentence;

    /**
     * @param exitCode one of {@link ExitCode}
     * @param sentence what people read; it holds no data of the patient
     */
    public Refusal(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    /** One of {@link ExitCode}. */
    public int exitCode() {
        return exitCode;
    }

    /** What people read. */
    public String sentence() {
        return sentence;
    }
}
