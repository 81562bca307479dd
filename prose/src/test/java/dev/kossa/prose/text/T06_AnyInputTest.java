package dev.kossa.prose.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.Manuscript;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LAW: whatever the text is, it is read, its offsets rise, and the work grows with its length and not faster. */
class T06_AnyInputTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "a-",
                "a-a",
                "a\n",
                "\n",
                " ",
                "-\n",
                "a-\n",
                "1",
                "10",
                "x 10",
                "10 9 /L ",
                "x 109/L ",
                "1.\n",
                "1\n",
                ".",
                "a.A ",
                "aa.Aa",
                "[",
                "]",
                "[1].",
                ":",
                "Case: ",
                "Case:",
                "Case\n",
                "Abstract\n",
                "Background\n",
                "Background\na\n",
                "Abstract\nCase: a\n",
                "Fig. 1\n",
                "Fig. 1 A\n",
                "Fig. 1 A\n\n",
                "a\n\nFig. 1 A\n\n",
                "Page 1 of 2\n",
                "(1) 1:1",
                "(((",
                "Keywords\n",
                "\u00A9\n",
                "\u00A9 a",
                "\uFB01",
                "\u00AD",
                "\u00AD\n",
                "\u00B7",
                "1\u00B71",
                "/m 2",
                "\u00B2",
                "http://",
                "A\n",
                "A a\nB b\n",
                "\u2022 a\n",
                "- a\n",
                "\r",
                "\uD800",
                "Conclusion\nBackground\n",
                "Treatment: a. "
            })
    void aMillionTimesTheSameIsRead(String part) {
        String text = part.repeat(1_000_000 / part.length());
        // Far more than is needed when the work grows with the length, far less than when it grows with its square.
        List<Paragraph> read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Texts.read(text));
        assertOffsets(read, text);
    }

    @Test
    void textsOfAnySignsAreRead() {
        Random random = new Random(7);
        String signs =
                "aAbzZ019.,:;()[]/-*^x \u00A0\n\n\r\f\u00AD\u2010\uFB01\u00B9\u00B2\u2079\u00D7\u00B5\u00B7\u00A9\u2022#\uD83D\uDE00";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(80);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(12) == 0
                                ? " 10 9/L\nCase: Fig. 1 A"
                                : signs.charAt(random.nextInt(signs.length())));
            }
            assertOffsets(Texts.read(text.toString()), text.toString());
        }
    }

    @Test
    void anEmptyTextHasNoParagraphs() {
        assertThat(DocumentText.read(Manuscript.plain("empty.txt", ""), Texts.ENGLISH))
                .isEmpty();
        assertThat(Texts.read(" \n\n\u00A0\n")).isEmpty();
    }

    private static void assertOffsets(List<Paragraph> read, String text) {
        for (Paragraph paragraph : read) {
            CleanText clean = paragraph.text();
            assertThat(clean.length()).isPositive();
            int before = 0;
            boolean rising = true;
            for (int i = 0; i < clean.length(); i++) {
                int offset = clean.offset(i);
                rising &= offset >= before && offset < text.length();
                before = offset;
            }
            assertThat(rising)
                    .as("%s", text.substring(0, Math.min(text.length(), 200)))
                    .isTrue();
        }
    }
}
