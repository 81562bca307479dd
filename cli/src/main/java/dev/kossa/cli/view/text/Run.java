package dev.kossa.cli.view.text;

/** A piece of text in one tone. A no-break space never ends a line. */
record Run(Tone tone, String text) {
    static final char NO_BREAK = '\u00a0';

    static Run plain(String text) {
        return new Run(Tone.PLAIN, text);
    }

    static Run strong(String text) {
        return new Run(Tone.STRONG, text);
    }

    static Run quiet(String text) {
        return new Run(Tone.QUIET, text);
    }
}
