package dev.kossa.cli.input;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.fhir.FhirTexts;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.UnreadableDocument;
import dev.kossa.prose.source.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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
        try (InputStream stream = document.raw()) {
            return read(document.name(), stream);
        } catch (IOException e) {
            throw unreadable(document);
        }
    }

    private static Manuscript read(String name, InputStream stream) {
        try {
            return Documents.read(name, stream);
        } catch (UnreadableDocument e) {
            throw new Refusal(ExitCode.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private static Refusal unreadable(Document document) {
        return refusal(document.name() + " cannot be read.", "Maybe the disk or the connection failed: try again.");
    }

    /**
     * The texts of a file: itself, or all that FHIR JSON says in words, each as a document of its own.
     *
     * @throws Refusal when it or one of its texts cannot be read, or it holds no text
     */
    public static List<Manuscript> all(Document document) {
        return isJson(document) ? inFhir(document) : List.of(read(document));
    }

    private static List<Manuscript> inFhir(Document document) {
        List<FhirTexts.Text> texts = new ArrayList<>();
        try (InputStream stream = document.open()) {
            FhirTexts.read(stream, document.name(), texts::add);
        } catch (UnreadableInput e) {
            throw new Refusal(ExitCode.UNREADABLE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw unreadable(document);
        }
        List<Manuscript> manuscripts = texts.stream()
                .filter(FhirTexts.Text::isProse)
                .map(text -> read(name(document, text), text.content().open()))
                .toList();
        if (manuscripts.isEmpty()) {
            throw refusal(
                    document.name() + " has no attached text, conclusion or note.",
                    "Maybe 'kossa review " + document.name() + "' was meant.");
        }
        return manuscripts;
    }

    /** "record.json, DiagnosticReport/17 presentedForm[0]" */
    private static String name(Document document, FhirTexts.Text text) {
        String element = text.element().substring(text.element().indexOf('.') + 1);
        return document.name() + ", " + text.resource() + " " + element;
    }

    private static boolean isJson(Document document) {
        return first(document).stream().anyMatch(c -> JSON.indexOf(c) >= 0);
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
        if (isJson(document)) {
            return refusal(name + " is JSON, not a text.", "Maybe 'kossa read " + name + "' reads the texts in it.");
        }
        return document.head().length == 0
                ? refusal(name + " is empty.", "Maybe the export failed.")
                : refusal(name + " holds no text.", "Maybe another file was meant.");
    }

    private static Refusal refusal(String what, String mend) {
        return new Refusal(ExitCode.UNREADABLE, what + "\n" + mend);
    }
}
