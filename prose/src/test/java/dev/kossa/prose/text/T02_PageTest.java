package dev.kossa.prose.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: captions leave the sentences that they interrupt, and the furniture of pages and publishers is gone. */
class T02_PageTest {
    @Test
    void captionsLeaveTheSentenceThatTheyInterrupt() {
        assertThat(Texts.sections("""
                        The mass was firm and did not move, so that after a week a

                        Fig. 1 Firm mass on the back of the left foot

                        Fig. 2 The same mass in a radiograph taken from the side of the
                        foot

                        Fig. 3 Calcification
                         CT scan was planned.
                        """))
                .containsExactly(
                        "CASE: The mass was firm and did not move, so that after a week a CT scan was planned.",
                        "CASE (caption): Fig. 1 Firm mass on the back of the left foot",
                        "CASE (caption): Fig. 2 The same mass in a radiograph taken from the side of the foot",
                        "CASE (caption): Fig. 3 Calcification");
    }

    @Test
    void aCaptionAmongTheLinesEndsWhereTheNextWordWouldHaveHadRoom() {
        assertThat(Texts.sections("""
                        The swelling that had begun beside the cannula grew slowly
                        and became hard within three weeks, and on the radiograph
                        Figure 4. Radiograph of the wrist
                        there were deposits of calcium.
                        """))
                .containsExactly(
                        "CASE: The swelling that had begun beside the cannula grew slowly and became hard within three weeks, "
                                + "and on the radiograph there were deposits of calcium.",
                        "CASE (caption): Figure 4. Radiograph of the wrist");
    }

    @Test
    void aCaptionGoesOnInSmallLettersWhenNoSentenceWaits() {
        assertThat(Texts.sections("He was well.\nFigure 1. Nodules of the left\nhand (arrow).\nHe went home."))
                .containsExactly(
                        "CASE: He was well.",
                        "CASE (caption): Figure 1. Nodules of the left hand (arrow).",
                        "CASE: He went home.");
    }

    @Test
    void aFigureThatASentenceNamesIsNoCaption() {
        String text =
                "The mass is shown in\nFigure 2. It was hard. As in\nFig. 1, it was red.\n\nFigure 3 shows the wrist.";
        assertThat(Texts.sections(text))
                .containsExactly(
                        "CASE: The mass is shown in Figure 2. It was hard. As in Fig. 1, it was red.",
                        "CASE: Figure 3 shows the wrist.");
    }

    @Test
    void tablesHaveCaptions() {
        assertThat(Texts.sections("He was well.\n\nTable 1\nValues on admission\n\nHe went home."))
                .containsExactly(
                        "CASE: He was well.", "CASE (caption): Table 1 Values on admission", "CASE: He went home.");
    }

    @Test
    void headsAndFeetOfPagesGoAndTheSentenceGoesOn() {
        assertThat(Texts.cleaned("""
                        The swelling began beside the
                        Page 2 of 5
                        Writer et al. Journal of Invented Cases (2031) 16:114
                        cannula and grew with

                        3

                        every hour.
                        """)).isEqualTo("The swelling began beside the cannula and grew with every hour.");
    }

    @Test
    void whatThePublisherSaysGoes() {
        assertThat(Texts.cleaned("""
                        He went home.

                        © The Writers 2031. Open Access This article may be used by everybody
                        under the licence that is named here. Credit must be given.
                        All permissions are at http:// licence. example

                        *Correspondence: writer@example.org

                        Received: 1 May 2031

                        https://doi.org/10.0000/0000

                        He came back.
                        """)).isEqualTo("He went home.\nHe came back.");
    }

    @Test
    void aLicenceWithoutAnEmptyLineAfterItTakesNoTextWithIt() {
        assertThat(Texts.cleaned("© The Writers 2031.\nThe boy was well.")).isEqualTo("The boy was well.");
    }

    @Test
    void aSentenceThatSpeaksOfSuchThingsStays() {
        String text =
                "The device was licensed, and correspondence with its maker was\nreceived: open access to the vein, and a page 2 of notes.";
        assertThat(Texts.cleaned(text)).isEqualTo(text.replace('\n', ' '));
    }

    @Test
    void aNumberBetweenWordsIsNoPageNumber() {
        assertThat(Texts.cleaned("Calcium was\n12\nmg/dL.")).isEqualTo("Calcium was 12 mg/dL.");
    }
}
