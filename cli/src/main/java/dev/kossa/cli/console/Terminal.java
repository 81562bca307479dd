package dev.kossa.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where the command reads and writes, and what time it is there.
 *
 * @param in standard input
 * @param out standard output, in the charset
 * @param err standard error, in the charset
 * @param charset what the terminal can show
 * @param columns width of the terminal, columns; empty when the output goes elsewhere
 * @param colour whether colour is wanted
 * @param clock now, in the local zone
 * @param watched whether standard error is a terminal, so that somebody may watch it
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Charset charset,
        OptionalInt columns,
        boolean colour,
        Clock clock,
        boolean watched) {
    /** The launcher says with this property that the output is a terminal, and how wide. */
    private static final String COLUMNS = "kossa.columns";

    /** And with this one that standard error is a terminal. */
    private static final String WATCHED = "kossa.watched";

    private static final int USUAL_COLUMNS = 80;

    /** Nobody watches standard error. */
    public Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Charset charset,
            OptionalInt columns,
            boolean colour,
            Clock clock) {
        this(in, out, err, charset, columns, colour, clock, false);
    }

    /** The terminal of this process. */
    public static Terminal system() {
        Map<String, String> environment = System.getenv();
        Charset charset = Locales.charset(environment);
        boolean interactive = System.getProperty(COLUMNS) != null;
        return new Terminal(
                System.in,
                stream(FileDescriptor.out, charset),
                stream(FileDescriptor.err, charset),
                charset,
                interactive ? OptionalInt.of(width(environment)) : columns(environment.get("COLUMNS")),
                interactive && colourWanted(environment),
                Clock.system(ZoneId.systemDefault()),
                System.getProperty(WATCHED) != null);
    }

    private static PrintStream stream(FileDescriptor to, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(to)), false, charset);
    }

    private static int width(Map<String, String> environment) {
        OptionalInt said = columns(environment.get("COLUMNS"));
        return said.isPresent()
                ? said.getAsInt()
                : columns(System.getProperty(COLUMNS)).orElse(USUAL_COLUMNS);
    }

    /** See no-color.org; a dumb terminal cannot show colour. */
    private static boolean colourWanted(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !term.equals("dumb");
    }

    private static OptionalInt columns(@Nullable String written) {
        if (written == null || !written.strip().matches("[1-9][0-9]{0,3}")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(written.strip()));
    }

    /** Whether every character of the text can be shown. */
    public boolean canShow(String text) {
        return charset.equals(StandardCharsets.UTF_8) || charset.newEncoder().canEncode(text);
    }
}
