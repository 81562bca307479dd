package dev.kossa.cli.render.text;

/** A piece of text in one tone. A no-break space never ends a line. */
public record Run(Tone tone, String text) {
    public static final char NO_BREAK = '\u00a0';

    /** Text as it is. */
    public static Run plain(String text) {
        return new Run(Tone.PLAIN, text);
    }

    /** What is to be seen first. */
    public static Run strong(String text) {
        return new Run(Tone.STRONG, text);
    }

    /** What can be passed over. */
    public static Run quiet(String text) {
        return new Run(Tone.QUIET, text);
    }
}
