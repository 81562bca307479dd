package dev.kossa.cli.render.text;

import dev.kossa.cli.console.Terminal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the text is made for.
 *
 * @param width longest line, columns
 * @param colour whether the terminal shows colour
 * @param charset what can be shown; what cannot is replaced by plain characters
 */
public record Look(int width, boolean colour, Charset charset) {
    private static final int NARROWEST = 60;
    private static final int USUAL = 80;
    private static final int WIDEST = 120;

    /** A width outside 60 to 120 columns is moved to the nearer end: shorter lines tear, longer ones are hard to read. */
    public Look {
        width = Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    /** For a terminal. */
    public static Look of(Terminal terminal) {
        return new Look(terminal.columns().orElse(USUAL), terminal.colour(), terminal.charset());
    }

    /** Without colour, in UTF-8; for files. */
    public static Look plain(int width) {
        return new Look(width, false, StandardCharsets.UTF_8);
    }
}
