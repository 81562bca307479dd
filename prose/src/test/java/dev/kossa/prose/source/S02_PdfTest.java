package dev.kossa.prose.source;

import static dev.kossa.prose.source.Files.place;
import static dev.kossa.prose.source.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.Manuscript;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: a PDF becomes text as a person reads it, with powers and references, and offsets in its pages. */
class S02_PdfTest {
    private static final int LEFT = 72;
    private static final int RIGHT = 320;

    private static final String[] FIRST = {
        "The infant was brought to the clinic with a",
        "hard swelling over the left wrist. It had been",
        "seen five days before and had grown since. No",
        "fever was noted. The skin was warm and intact,",
        "and the hand was moved freely. A radiograph",
        "was taken on the same day and showed lines."
    };

    private static final String[] SECOND = {
        "Calcium lay along the vein and in the tissue",
        "below the skin. There was no fracture, and the",
        "bones were of normal density. A review of the",
        "chart told of an infusion at that wrist three",
        "weeks before. The family was advised to wait,",
        "and the swelling was gone within two months."
    };

    private static String text(Pdf pdf) {
        return read("report.pdf", pdf.bytes()).text();
    }

    @Test
    void linesStayLinesWithTheirHyphens() {
        assertThat(text(new Pdf().lines(LEFT, 700, "She had a calci-", "fication and a scar", "for a year.")))
                .isEqualTo("She had a calci-\nfication and a scar\nfor a year.");
    }

    @Test
    void aBlankLinePartsWhatThePageSetsApart() {
        Pdf pdf = new Pdf()
                .text(LEFT, 740, "Case presentation")
                .lines(LEFT, 716, "A girl of nine months", "was brought to us", "by her mother.");
        assertThat(text(pdf))
                .isEqualTo("Case presentation\n\nA girl of nine months\nwas brought to us\nby her mother.");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        Pdf pdf = new Pdf().lines(LEFT, 700, FIRST).lines(RIGHT, 700, SECOND);
        assertThat(text(pdf)).isEqualTo(String.join("\n", FIRST) + "\n" + String.join("\n", SECOND));
    }

    @Test
    void twoColumnsThatAreWrittenAcrossThePageAreReadOneAfterTheOther() {
        Pdf pdf = new Pdf()
                .text(LEFT, 730, "A heading that runs across the whole of the page, over both of its columns, and on");
        for (int i = 0; i < FIRST.length; i++) {
            pdf.text(LEFT, 700 - 12 * i, FIRST[i]).text(RIGHT, 700 - 12 * i, SECOND[i]);
        }
        assertThat(text(pdf))
                .endsWith("\n" + String.join("\n", FIRST) + "\n" + String.join("\n", SECOND))
                .startsWith("A heading");
    }

    @Test
    void theRowsOfATableStayTogether() {
        Pdf pdf = new Pdf();
        String[] tests = {"Calcium", "Phosphate", "Magnesium", "Albumin", "Creatinine", "Sodium"};
        for (int i = 0; i < tests.length; i++) {
            pdf.text(LEFT, 700 - 12 * i, tests[i]).text(RIGHT, 700 - 12 * i, "1." + i + " mmol/L");
        }
        assertThat(text(pdf)).startsWith("Calcium 1.0 mmol/L\nPhosphate 1.1 mmol/L\n");
    }

    @Test
    void raisedDigitsAreAPowerAfterATenAndElseAReference() {
        Pdf pdf = new Pdf()
                .text(LEFT, 700, "Platelets were 530 x 10")
                .more(704, 6, "9")
                .more(700, 10, "/L and the area 3 cm")
                .more(703.5f, 6.5f, "2")
                .more(700, 10, ".")
                .more(704, 6, "4,5")
                .more(700, 10, " Ca")
                .more(704, 6, "2+")
                .more(700, 10, " fell to 10");
        assertThat(text(pdf)).isEqualTo("Platelets were 530 x 10^9/L and the area 3 cm^2.[4,5] Ca2+ fell to 10");
    }

    @Test
    void aDigitThatIsRaisedVeryHighStaysInItsLine() {
        Pdf pdf = new Pdf()
                .text(LEFT, 700, "Leucocytes 12 x 10")
                .more(707, 5, "9")
                .more(700, 10, "/L at birth")
                .text(LEFT, 688, "and later less.");
        assertThat(text(pdf)).isEqualTo("Leucocytes 12 x 10^9/L at birth\nand later less.");
    }

    @Test
    void smallDigitsThatAreNotRaisedStay() {
        Pdf pdf = new Pdf().text(LEFT, 700, "25-OH vitamin D").more(698, 6, "3").more(700, 10, " was low");
        assertThat(text(pdf)).isEqualTo("25-OH vitamin D3 was low");
    }

    @Test
    void eachPageIsAPartWithOffsetsOfItsOwn() {
        Manuscript manuscript = read(
                "report.pdf",
                new Pdf()
                        .text(LEFT, 700, "A boy of")
                        .page()
                        .page()
                        .text(LEFT, 700, "nine months")
                        .bytes());
        assertThat(manuscript.text()).isEqualTo("A boy of\fnine months");
        assertThat(place(manuscript, "boy")).isEqualTo("page 1, 2..5");
        assertThat(place(manuscript, "nine")).isEqualTo("page 3, 0..4");
        assertThat(place(manuscript, "months")).isEqualTo("page 3, 5..11");
    }

    @Test
    void theNameOfTheFileDoesNotMatter() {
        assertThat(read("report.txt", new Pdf().text(LEFT, 700, "A boy").bytes())
                        .text())
                .isEqualTo("A boy");
    }
}
