package dev.kossa.cli.review;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** How a file begins that people name by mistake where FHIR JSON belongs. */
enum Signature {
    GZIP("compressed (gzip)", "gunzip -c FILE | kossa review - reads it", 0x1f, 0x8b),
    ZIP("a ZIP archive", "unpack it and name the file in it", 'P', 'K', 3, 4),
    PDF("a PDF", "the system can export the record as FHIR JSON", '%', 'P', 'D', 'F'),
    XML("XML or HTML, not JSON", "ask the server for application/fhir+json", '<'),
    XML_WITH_MARK("XML or HTML, not JSON", "ask the server for application/fhir+json", 0xef, 0xbb, 0xbf, '<');

    private static final int LONGEST = 4;

    private final String what;
    private final String mend;
    private final int[] start;

    Signature(String what, String mend, int... start) {
        this.what = what;
        this.mend = mend;
        this.start = start;
    }

    /** What the stream begins with; nothing is taken from it. */
    static Optional<Signature> of(InputStream stream) throws IOException {
        stream.mark(LONGEST);
        byte[] head = stream.readNBytes(LONGEST);
        stream.reset();
        return Arrays.stream(values()).filter(each -> each.begins(head)).findFirst();
    }

    private boolean begins(byte[] head) {
        for (int i = 0; i < start.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    Refusal refusal(String name) {
        return new Refusal(ExitCode.UNREADABLE, name + " is " + what + ".\nMaybe " + mend.replace("FILE", name) + ".");
    }
}
