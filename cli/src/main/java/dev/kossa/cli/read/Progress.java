package dev.kossa.cli.read;

import dev.kossa.cli.console.Terminal;
import java.io.PrintStream;
import java.util.Locale;

/** A bar on standard error, where somebody watches it. It is drawn anew when a thousandth more is done. */
final class Progress {
    private static final int BAR = 30;
    private static final int PARTS = 1000;

    private final PrintStream err;
    private final boolean watched;
    private final int all;
    private int done;
    private int drawn = -1;

    Progress(Terminal terminal, int all) {
        this.err = terminal.err();
        this.watched = terminal.watched() && all > 0;
        this.all = all;
    }

    /** One file more is done. */
    synchronized void step(int failed) {
        done++;
        int parts = (int) ((long) done * PARTS / all);
        if (watched && parts != drawn) {
            drawn = parts;
            int filled = (int) ((long) done * BAR / all);
            err.printf(
                    Locale.ROOT,
                    "\r[%s%s] %d of %d%s",
                    "#".repeat(filled),
                    ".".repeat(BAR - filled),
                    done,
                    all,
                    failed == 0 ? "" : ", " + failed + " with an error");
            err.flush();
        }
    }

    /** The bar stays as it is; what follows stands below it. */
    void end() {
        if (watched) {
            err.println();
            err.flush();
        }
    }
}
