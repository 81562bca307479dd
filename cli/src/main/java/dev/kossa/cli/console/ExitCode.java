package dev.kossa.cli.console;

/** What the command tells the program that called it. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;

    /** Done, and something comes before everything else; only where that was asked for. */
    public static final int ALERT = 1;

    /** The command line itself is wrong. */
    public static final int USAGE = 2;

    /** The record or the knowledge cannot be read. */
    public static final int UNREADABLE = 3;

    /** Kossa failed. */
    public static final int FAILED = 70;

    private ExitCode() {}
}
