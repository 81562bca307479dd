package dev.kossa.cli.input;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;
import dev.kossa.prose.source.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Files as texts. What a file is, its content tells, never its name. */
public final class Manuscripts {
    /** Blanks, and the bytes of byte order marks and of UTF-16, before which nothing can be told. */
    private static final String BEFORE = " \t\r\n\f\u0000\u00ef\u00bb\u00bf\u00fe\u00ff";

    private static final String JSON = "{[";

    private Manuscripts() {}

    /**
     * Whether a file holds words, not JSON; one that holds nothing is neither.
     *
     * @throws Refusal when it cannot be read
     */
    public static boolean isProse(Document document) {
        return first(document).stream().anyMatch(c -> c > ' ' && JSON.indexOf(c) < 0);
    }

    /**
     * The text of a file.
     *
     * @throws Refusal when it cannot be read, or holds no text
     */
    public static Manuscript read(Document document) {
        if (!isProse(document)) {
            throw noText(document);
        }
        try (InputStream stream = document.open()) {
            return Documents.read(document.name(), stream);
        } catch (UnreadableDocument e) {
            throw new Refusal(ExitCode.UNREADABLE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw refusal(document.name() + " cannot be read.", "Maybe the disk or the connection failed: try again.");
        }
    }

    private static OptionalInt first(Document document) {
        byte[] head = document.head();
        return IntStream.range(0, head.length)
                .map(i -> head[i] & 0xff)
                .filter(c -> BEFORE.indexOf(c) < 0)
                .findFirst();
    }

    private static Refusal noText(Document document) {
        String name = document.name();
        int first = first(document).orElse(0);
        if (JSON.indexOf(first) >= 0) {
            return refusal(name + " is JSON, not a text.", "Maybe 'kossa review " + name + "' was meant.");
        }
        return document.head().length == 0
                ? refusal(name + " is empty.", "Maybe the export failed.")
                : refusal(name + " holds no text.", "Maybe another file was meant.");
    }

    private static Refusal refusal(String what, String mend) {
        return new Refusal(ExitCode.UNREADABLE, what + "\n" + mend);
    }
}
