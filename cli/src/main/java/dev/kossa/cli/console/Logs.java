package dev.kossa.cli.console;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The logs of libraries. They may hold words of a patient, and what the terminal shows is for Kossa to say. */
public final class Logs {
    /** Kept, because the log manager forgets the level of a logger that nobody else holds. */
    private static final Logger PDF = Logger.getLogger("org.apache");

    private Logs() {}

    /** Lets libraries say nothing. */
    public static void silence() {
        PDF.setLevel(Level.OFF);
    }
}
