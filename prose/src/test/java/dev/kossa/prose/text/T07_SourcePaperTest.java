package dev.kossa.prose.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the paper from which Kossa started, as its text comes out of a PDF. It is not part of the project. */
class T07_SourcePaperTest {
    private static final Path PAPER = Path.of("../../shared/seed/case-report.txt");
    private static final Path BESIDE = Path.of("../shared/seed/case-report.txt");

    private static String paper() throws IOException {
        Path file = Files.exists(PAPER) ? PAPER : BESIDE;
        Assumptions.assumeTrue(Files.exists(file));
        return Files.readString(file);
    }

    @Test
    void allFortyFourHyphensAtTheEndsOfLinesAreDecidedRight() throws IOException {
        String paper = paper();
        List<Paragraph> read = Texts.read(paper);
        String clean = read.stream().map(each -> each.text().text()).collect(Collectors.joining("\n"));
        int[] hyphens = lineEndHyphens(paper);
        int[] kept = java.util.Arrays.stream(hyphens)
                .filter(at -> read.stream().anyMatch(each -> holds(each.text(), at)))
                .toArray();

        assertThat(hyphens).hasSize(44);
        assertThat(kept).as("only the hyphen of an age stays").hasSize(1);
        assertThat(clean).contains("a 9-month-old baby boy who").doesNotContain("monthold");
    }

    @Test
    void theCaptionsAreOutOfTheSentencesThatTheyInterrupt() throws IOException {
        List<Paragraph> read = Texts.read(paper());

        assertThat(read)
                .filteredOn(Paragraph::caption)
                .hasSize(4)
                .allMatch(each -> each.text().text().startsWith("Fig. "));
        assertThat(read).anyMatch(each -> each.text().text().contains("a left-hand X-ray was"));
        assertThat(read).anyMatch(each -> each.text().text().contains("show calcium deposits"));
    }

    @Test
    void aPlainSplitterFindsItsEightyEightSentences() throws IOException {
        int sentences = 0;
        for (Paragraph paragraph : Texts.read(paper())) {
            if (paragraph.section() != SectionKind.TITLE && !paragraph.caption()) {
                sentences += sentences(paragraph.text().text());
            }
        }
        assertThat(sentences).isEqualTo(88);
    }

    @Test
    void itHasAllSectionsAndNoFurniture() throws IOException {
        List<Paragraph> read = Texts.read(paper());

        assertThat(read.stream().map(Paragraph::section).distinct())
                .containsExactly(
                        SectionKind.TITLE,
                        SectionKind.ABSTRACT_BACKGROUND,
                        SectionKind.ABSTRACT_CASE,
                        SectionKind.ABSTRACT_CONCLUSION,
                        SectionKind.BACKGROUND,
                        SectionKind.CASE,
                        SectionKind.DISCUSSION,
                        SectionKind.CONCLUSION);
        assertThat(read).noneMatch(each -> each.text().text().contains("licence"));
        assertThat(read).noneMatch(each -> each.text().text().contains("Keywords"));
    }

    private static int[] lineEndHyphens(String text) {
        return java.util.stream.IntStream.range(1, text.length())
                .filter(i -> text.charAt(i) == '-' && Character.isLetterOrDigit(text.charAt(i - 1)))
                .filter(i -> text.substring(i + 1).stripLeading().length() > 0
                        && text.substring(
                                        i + 1,
                                        i
                                                + 2
                                                + Math.max(
                                                        0, text.substring(i + 1).indexOf('\n')))
                                .isBlank())
                .toArray();
    }

    private static boolean holds(CleanText clean, int offset) {
        for (int i = 0; i < clean.length(); i++) {
            if (clean.offset(i) == offset) {
                return true;
            }
        }
        return false;
    }

    private static int sentences(String text) {
        BreakIterator iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        iterator.setText(text);
        int count = 0;
        while (iterator.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
