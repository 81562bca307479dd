package dev.kossa.prose.source;

import static dev.kossa.prose.source.Files.place;
import static dev.kossa.prose.source.Files.read;
import static dev.kossa.prose.source.Files.refusal;
import static dev.kossa.prose.source.Files.wordsInPlace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.Manuscript;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: plain text in any common encoding is read, and offsets are those of the characters of the file. */
class S01_PlainTextTest {
    private static final String GERMAN = "Kalziumgluconat 10 %, Schwellung 5 µg, größer";

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @Test
    void textStaysAsItIs() {
        Manuscript manuscript = read("note.txt", "A boy.\n\nHe had\ta swelling.\fPage two\n");
        assertThat(manuscript.text()).isEqualTo("A boy.\n\nHe had\ta swelling.\fPage two\n");
        assertThat(manuscript.pieces()).hasSize(1);
        assertThat(place(manuscript, "swelling")).isEqualTo("17..25");
    }

    @Test
    void linesOfWindowsAndOfOldMacsEndWithALineFeedAndOffsetsStayThoseOfTheFile() {
        String file = "First line\r\nsecond line\r\n\r\nthird\rfourth line";
        Manuscript manuscript = read("note.txt", file);
        assertThat(manuscript.text()).isEqualTo("First line\nsecond line\n\nthird\nfourth line");
        assertThat(place(manuscript, "second")).isEqualTo("12..18");
        assertThat(wordsInPlace(manuscript, file)).isEqualTo(7);
    }

    @Test
    void encodingsAreRecognised() {
        assertThat(read("note.txt", bytes(GERMAN, StandardCharsets.UTF_8)).text())
                .isEqualTo(GERMAN);
        assertThat(read("note.txt", bytes(GERMAN, Charset.forName("windows-1252")))
                        .text())
                .isEqualTo(GERMAN);
    }

    @Test
    void aByteOrderMarkIsNoTextButCountsAsTheFirstCharacter() {
        String file = "\ufeff" + GERMAN;
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Manuscript manuscript = read("note.txt", bytes(file, charset));
            assertThat(manuscript.text()).isEqualTo(GERMAN);
            assertThat(wordsInPlace(manuscript, file)).isEqualTo(7);
        }
    }

    @Test
    void superscriptSignsStandAsPowersAndReferences() {
        Manuscript manuscript = read("note.txt", "530 × 10⁹/L, 2 cm², 10⁻³, in infants.⁴ Then Ca²⁺ fell");
        assertThat(manuscript.text()).isEqualTo("530 × 10^9/L, 2 cm^2, 10^-3, in infants.[4] Then Ca²⁺ fell");
        assertThat(place(manuscript, "10^9/L")).isEqualTo("6..11");
        assertThat(place(manuscript, "[4]")).isEqualTo("37..38");
        assertThat(place(manuscript, "Then")).isEqualTo("39..43");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refusal("note.txt", " \n "))
                .isEqualTo("note.txt is empty.\nMaybe the download or the export failed.");
    }

    @Test
    void aLineOf200MegabytesIsRefusedWithoutReadingItToItsEnd() {
        Line line = new Line(200_000_000);
        assertThat(refusal("note.txt", line, Limits.USUAL))
                .isEqualTo("note.txt is too large: more than 50 million bytes.\n"
                        + "Maybe it is not one report: split it, or leave out the images.");
        assertThat(line.read).isLessThan(51_000_000);
    }

    @Test
    void aTextOfTooManyCharactersIsRefused() {
        assertThat(refusal("note.txt", new Line(30_000_000), Limits.USUAL))
                .isEqualTo("note.txt is too long: more than 20 million characters.\n"
                        + "Maybe it is not one report: split it.");
        assertThat(refusal("note.txt", "a swelling".getBytes(StandardCharsets.UTF_8), Files.characters(9)))
                .startsWith("note.txt is too long: more than 9 characters.");
        assertThat(read("note.txt", "a swelling".getBytes(StandardCharsets.UTF_8), Files.characters(10))
                        .text())
                .hasSize(10);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThat(refusal("note.txt", bytes("a boy", StandardCharsets.UTF_16LE)))
                .isEqualTo("note.txt is not text: it holds NUL characters.\n"
                        + "Maybe it is UTF-16 without a byte order mark: save it as UTF-8.");
        assertThat(refusal("note.txt", "a\u0001b\u0002c"))
                .isEqualTo("note.txt is not text: 2 of its 5 characters cannot be printed.\n"
                        + "Maybe it is a binary file: save it as plain text or PDF.");
    }

    @Test
    void oneDamagedCharacterInALongTextDoesNoHarm() {
        String text = "A swelling. ".repeat(50) + "\u0001";
        assertThat(read("note.txt", text).text()).isEqualTo(text);
    }

    /** One line of letters, made while it is read. */
    private static final class Line extends InputStream {
        private final int size;
        private int read;

        private Line(int size) {
            this.size = size;
        }

        @Override
        public int read() {
            throw new AssertionError("one by one would take too long");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = Math.min(length, size - read);
            Arrays.fill(bytes, offset, offset + count, (byte) 'a');
            read += count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
