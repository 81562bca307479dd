package dev.kossa.prose.source;

import static dev.kossa.prose.source.Files.read;
import static dev.kossa.prose.source.Files.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.kossa.prose.UnreadableDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a PDF that cannot be read, or was made to do harm, ends in a sentence, soon and in little memory. */
class S03_PdfTroubleTest {
    private static void write(OutputStream out, String operators, int times) {
        byte[] bytes = operators.getBytes(StandardCharsets.US_ASCII);
        try {
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] report() {
        return new Pdf()
                .lines(72, 700, "A boy of nine months", "had a swelling")
                .bytes();
    }

    @Test
    void encrypted() {
        String sentence = "report.pdf is an encrypted PDF.\nMaybe save or print it without protection.";
        assertThat(refusal(
                        "report.pdf",
                        new Pdf().text(72, 700, "A boy").encrypted("secret").bytes()))
                .isEqualTo(sentence);
        assertThat(refusal(
                        "report.pdf",
                        new Pdf().text(72, 700, "A boy").encrypted("").bytes()))
                .isEqualTo(sentence);
    }

    @Test
    void cutOffAnywhere() {
        byte[] whole = report();
        assertThat(refusal("report.pdf", Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(
                        "report.pdf is a PDF that ends in the middle.\nMaybe the download was cut off: get it again.");
        for (int length = 6; length < whole.length - 6; length += 7) {
            assertThat(refusal("report.pdf", Arrays.copyOf(whole, length))).contains("ends in the middle");
        }
    }

    @Test
    void broken() {
        assertThat(refusal("report.pdf", "%PDF-1.7\nnothing of the kind\n%%EOF\n"))
                .isEqualTo("report.pdf is a PDF that is broken.\nMaybe the download was cut off: get it again.");
    }

    @Test
    void damagedBytesNeverEndInAnythingButTextOrASentence() {
        byte[] whole = report();
        int sentences = 0;
        for (int at = 9; at < whole.length - 8; at += 5) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x55;
            try {
                assertThat(Documents.read("report.pdf", new ByteArrayInputStream(damaged))
                                .text())
                        .isNotBlank();
            } catch (UnreadableDocument e) {
                assertThat(e.getMessage()).startsWith("report.pdf is a PDF ").contains("\nMaybe ");
                sentences++;
            }
        }
        assertThat(sentences).isPositive();
    }

    @Test
    void aScan() {
        assertThat(refusal("report.pdf", new Pdf().bytes()))
                .isEqualTo("report.pdf is a PDF without text.\n"
                        + "Maybe it is a scan: its text must be recognised first (OCR).");
    }

    @Test
    void tooManyPages() {
        byte[] three = new Pdf()
                .text(72, 700, "A")
                .page()
                .text(72, 700, "boy")
                .page()
                .text(72, 700, "of")
                .bytes();
        assertThat(refusal("report.pdf", three, Files.pages(2)))
                .isEqualTo("report.pdf is too long: more than 2 pages.\nMaybe it is not one report: split it.");
        assertThat(read("report.pdf", three, Files.pages(3)).text()).isEqualTo("A\fboy\fof");
    }

    @Test
    void tooManyCharacters() {
        assertThat(refusal("report.pdf", report(), Files.characters(10)))
                .isEqualTo("report.pdf is too long: more than 10 characters.\nMaybe it is not one report: split it.");
    }

    @Test
    void tooManyBytes() {
        assertThat(refusal("report.pdf", report(), Files.bytes(200)))
                .startsWith("report.pdf is too large: more than 200 bytes.");
    }

    @Test
    void aBombOfOneKilobyteForEachMegabyteIsNotUnpackedIntoMemory() {
        byte[] bomb = new Pdf()
                .operators(out -> write(out, "0 0 m ".repeat(1000), 40_000))
                .bytes();
        assertThat(bomb).hasSizeLessThan(1_000_000);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(refusal("report.pdf", bomb))
                        .isEqualTo("report.pdf is a PDF with a part that unpacks to more than 150 million bytes.\n"
                                + "Maybe print it as a PDF once more, or leave out large images."));
    }

    @Test
    void packedByLzw() {
        byte[] old = new String(report(), StandardCharsets.ISO_8859_1)
                .replace("/FlateDecode", "/LZWDecode")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal("report.pdf", old))
                .isEqualTo("report.pdf is a PDF that is packed in an outdated way (LZW).\n"
                        + "Maybe print it as a PDF once more.");
    }

    @Test
    void aPageThatNeverEndsIsLeftWhenTheTimeIsOver() {
        byte[] slow = new Pdf()
                .operators(out -> write(out, "q Q ".repeat(1000), 30_000))
                .bytes();
        long start = System.nanoTime();
        assertThat(refusal("report.pdf", slow, Files.time(Duration.ofSeconds(1))))
                .isEqualTo("report.pdf takes too long to read: more than 1 seconds.\n"
                        + "Maybe print it as a PDF once more, or save it as text.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }
}
