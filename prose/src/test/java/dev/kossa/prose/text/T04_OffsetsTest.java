package dev.kossa.prose.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.prose.Manuscript;
import dev.kossa.prose.Quote;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: each character of a clean text knows where it lies in the manuscript. */
class T04_OffsetsTest {
    private static String quoted(String text, String words) {
        Manuscript manuscript = Manuscript.plain("report.txt", text);
        CleanText clean = DocumentText.read(manuscript, Texts.ENGLISH).get(0).text();
        int start = clean.text().indexOf(words);
        assertThat(start).as("(%s) in (%s)", words, clean).isNotNegative();
        return manuscript.words(clean.quote(start, start + words.length()));
    }

    @Test
    void aQuoteIsWhatTheFileHolds() {
        assertThat(quoted("a calci-\nfied nodule", "calcified")).isEqualTo("calci-\nfied");
        assertThat(quoted("the \uFB01nger", "finger")).isEqualTo("\uFB01nger");
        assertThat(quoted("the \uFB01nger", "nger")).isEqualTo("nger");
        assertThat(quoted("5\u00A0\u00A0 days", "5 days")).isEqualTo("5\u00A0\u00A0 days");
        assertThat(quoted("cells 9.1  \u00D7   109/L,", "9.1 x10^9/L")).isEqualTo("9.1  \u00D7   109/L");
        assertThat(quoted("cells 9.1 x 10 9 /L,", "9.1 x10^9/L")).isEqualTo("9.1 x 10 9 /L");
        assertThat(quoted("both knees.Some were", "knees.")).isEqualTo("knees.");
        assertThat(quoted("both knees.Some were", "Some")).isEqualTo("Some");
    }

    @Test
    void aQuoteAcrossACaptionHoldsTheCaption() {
        assertThat(quoted("He had a\n\nFig. 1 The wrist\n\nhard wrist.", "a hard"))
                .isEqualTo("a\n\nFig. 1 The wrist\n\nhard");
    }

    @Test
    void anEmptySpanLiesWhereItsCharacterLies() {
        CleanText clean = Texts.read("  abc").get(0).text();
        assertThat(clean.quote(1, 1)).isEqualTo(new Quote(3, 3));
        assertThat(clean.quote(3, 3)).isEqualTo(new Quote(5, 5));
    }

    @Test
    void aSliceKeepsItsOffsets() {
        CleanText clean = Texts.read("A calci-\nfied\u00A0 nodule").get(0).text();
        CleanText slice = clean.slice(1, 11);
        assertThat(slice.text()).isEqualTo("calcified");
        assertThat(slice.quote(0, 9)).isEqualTo(new Quote(2, 13));
    }

    @Test
    void whatIsNotThereHasNoOffset() {
        CleanText clean = Texts.read("abc").get(0).text();
        assertThatThrownBy(() -> clean.offset(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> clean.quote(2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
