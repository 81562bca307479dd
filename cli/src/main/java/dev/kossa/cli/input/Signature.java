package dev.kossa.cli.input;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How a file begins that people name by mistake where FHIR JSON belongs. */
public enum Signature {
    GZIP("compressed (gzip)", "gunzip -c FILE | kossa review - reads it", "\u001f\u008b"),
    ZIP("a ZIP archive", "unpack it and name the file in it", "PK\u0003\u0004"),
    PDF("a PDF", "the system can export the record as FHIR JSON", "%PDF"),
    XML("XML or HTML, not JSON", "ask the server for application/fhir+json", "<"),
    XML_WITH_MARK("XML or HTML, not JSON", "ask the server for application/fhir+json", "\u00ef\u00bb\u00bf<");

    /** How many bytes are looked at. */
    static final int LONGEST = 4;

    private final String what;
    private final String mend;
    private final String start;

    Signature(String what, String mend, String start) {
        this.what = what;
        this.mend = mend;
        this.start = start;
    }

    /** What the stream begins with; nothing is taken from it. */
    public static Optional<Signature> of(PushbackInputStream stream) throws IOException {
        byte[] head = stream.readNBytes(LONGEST);
        stream.unread(head);
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(each -> bytes.startsWith(each.start))
                .findFirst();
    }

    /** Why it cannot be read. */
    public Refusal refusal(String name) {
        return new Refusal(ExitCode.UNREADABLE, name + " is " + what + ".\nMaybe " + mend.replace("FILE", name) + ".");
    }
}
