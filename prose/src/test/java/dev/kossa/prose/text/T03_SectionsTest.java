package dev.kossa.prose.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.knowledge.Entry;
import dev.kossa.prose.Manuscript;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: each paragraph knows the section in which it stands. */
class T03_SectionsTest {
    /** The sections in their order, with the texts: "CASE one, CASE two". */
    private static String outline(String text) {
        return Texts.read(text).stream()
                .map(each -> each.section() + " " + each.text().text())
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aTextWithoutHeadingsIsTheCase() {
        assertThat(outline("A boy came.\n\nHe left.")).isEqualTo("CASE A boy came. | CASE He left.");
    }

    @Test
    void aPaperHasTitleAbstractAndSections() {
        assertThat(outline("""
                        CASE REPORT

                        A hard wrist
                        A Writer* and B Writer

                        Abstract

                        Background: One.
                        Two.

                        Case presentation: Three.

                        Conclusion: Four.

                        Keywords: wrist, calcium,
                        skin

                        Introduction
                        Five.

                        Case presentation
                        Six.

                        Treatment
                        Seven.

                        Discussion
                        Eight.

                        Treatment
                        Nine.

                        Conclusions
                        Ten.

                        Consent for publication
                        Eleven.

                        References
                        1. Twelve.
                        """))
                .isEqualTo(
                        "TITLE A hard wrist | TITLE A Writer* and B Writer | ABSTRACT_BACKGROUND One. Two. | ABSTRACT_CASE Three. "
                                + "| ABSTRACT_CONCLUSION Four. | BACKGROUND Five. | CASE Six. | CASE Seven. | DISCUSSION Eight. | DISCUSSION Nine. "
                                + "| CONCLUSION Ten. | OTHER Eleven.");
    }

    @Test
    void anAbstractInOneParagraphHasItsParts() {
        assertThat(outline("Abstract Background: One. Case presentation: Two: three. Conclusions: Four."))
                .isEqualTo("ABSTRACT_BACKGROUND One. | ABSTRACT_CASE Two: three. | ABSTRACT_CONCLUSION Four.");
    }

    @Test
    void anAbstractWithoutItsHeadingIsAsItsPartsSay() {
        assertThat(outline("Background: One. Case presentation: Two. Conclusions: Four."))
                .isEqualTo("BACKGROUND One. | CASE Two. | CONCLUSION Four.");
    }

    @Test
    void aSecondBackgroundSaysThatTheFirstWasThatOfAnAbstract() {
        assertThat(
                        outline(
                                "Background: One. Case report: Two. Conclusion: Three.\n\nIntroduction\nFour.\n\nCase report\nFive."))
                .isEqualTo(
                        "ABSTRACT_BACKGROUND One. | ABSTRACT_CASE Two. | ABSTRACT_CONCLUSION Three. | BACKGROUND Four. | CASE Five.");
    }

    @Test
    void anAbstractWithHeadingsOnLinesEndsWhereTheyBeginAgain() {
        assertThat(
                        outline(
                                "Abstract\nBackground\nOne.\nCase presentation\nTwo.\nConclusion\nThree.\nBackground\nFour.\nCase presentation\nFive."))
                .isEqualTo(
                        "ABSTRACT_BACKGROUND One. | ABSTRACT_CASE Two. | ABSTRACT_CONCLUSION Three. | BACKGROUND Four. | CASE Five.");
    }

    @Test
    void anAbstractWithoutPartsEndsAtTheNextHeadingOrAtItsKeywords() {
        assertThat(outline("Abstract\nOne.\n\nCase report\nTwo.")).isEqualTo("ABSTRACT One. | CASE Two.");
        assertThat(outline("Abstract\nOne.\n\nKey words: wrist\n\nTwo.\n\nCase report\nThree."))
                .isEqualTo("ABSTRACT One. | BACKGROUND Two. | CASE Three.");
        assertThat(outline("Abstract\nOne.\n\nKey words: wrist\n\nTwo.")).isEqualTo("ABSTRACT One. | CASE Two.");
    }

    @Test
    void theAbstractsOfSomeJournalsNameTheirPartsByTheCase() {
        assertThat(
                        outline(
                                "Abstract\nRationale: One. Patient concerns: Two. Diagnoses: Three. Outcomes: Four. Lessons: Five."))
                .isEqualTo(
                        "ABSTRACT_BACKGROUND One. | ABSTRACT_CASE Patient concerns: Two. | ABSTRACT_CASE Diagnoses: Three. "
                                + "| ABSTRACT_CASE Outcomes: Four. | ABSTRACT_CONCLUSION Five.");
    }

    @Test
    void onlyTheCaseAndItsAbstractTellOfThePatient() {
        assertThat(SectionKind.values())
                .filteredOn(SectionKind::tellsCase)
                .containsExactly(SectionKind.ABSTRACT, SectionKind.ABSTRACT_CASE, SectionKind.CASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CASE PRESENTATION             | CASE",
                "2. Case Report                | CASE",
                "2 Case report                 | CASE",
                "II. CASE DESCRIPTION          | CASE",
                "C A S E  R E P O R T          | CASE",
                "## Case report                | CASE",
                "Case report:                  | CASE",
                "Case report.                  | CASE",
                "Case 1                        | CASE",
                "Case Report 2                 | CASE",
                "Patient and observation       | CASE",
                "Case description              | CASE",
                "Clinical case                 | CASE",
                "Patient information           | CASE",
                "Clinical findings             | CASE",
                "Follow-up and outcomes        | CASE",
                "Diagnostic assessment         | CASE",
                "Therapeutic intervention      | CASE",
                "3. DISCUSSION                 | DISCUSSION",
                "Review of the literature      | DISCUSSION",
                "CONCLUSIONS                   | CONCLUSION",
                "Acknowledgements              | OTHER",
                "Authors' contributions        | OTHER",
            })
    void headingsAreKnownInAllTheirForms(String heading, String section) {
        assertThat(outline("Introduction\n\nOne.\n\n" + heading + "\n\nTwo."))
                .isEqualTo("BACKGROUND One. | " + section + " Two.");
    }

    @ParameterizedTest
    @CsvSource({"References", "BIBLIOGRAPHY", "6. References", "Literature cited"})
    void theDocumentEndsWithItsReferences(String heading) {
        assertThat(outline("One.\n\n" + heading + "\n\nTwo.")).isEqualTo("CASE One.");
    }

    @Test
    void whatStandsBeforeADiscussionIsTheCase() {
        assertThat(outline("A boy came.\n\nDiscussion\nThis is rare."))
                .isEqualTo("CASE A boy came. | DISCUSSION This is rare.");
    }

    @Test
    void aNoteIsTheCaseFromBeginningToEnd() {
        assertThat(outline("Boy of 3 months.\nFindings: Soft tissue calcification. Conclusion: Calcinosis."))
                .isEqualTo("CASE Boy of 3 months. | CASE Findings: Soft tissue calcification. | CASE Calcinosis.");
    }

    @Test
    void aSummaryAfterTheCaseIsItsConclusion() {
        assertThat(outline("Case report\nA girl came. She was treated. She left.\n\nSummary\nShe is well."))
                .isEqualTo("CASE A girl came. She was treated. She left. | CONCLUSION She is well.");
    }

    @Test
    void theSecondLineOfATitleIsNoHeading() {
        assertThat(outline("A hard wrist: a case report and\nReview of the Literature\n\nAbstract\nOne."))
                .isEqualTo("TITLE A hard wrist: a case report and Review of the Literature | ABSTRACT One.");
    }

    @Test
    void aWordInASentenceIsNoHeading() {
        assertThat(outline(
                        "They had a long\ndiscussion\nof this. The reason: a case. See the case report: it is rare."))
                .isEqualTo(
                        "CASE They had a long discussion of this. The reason: a case. See the case report: it is rare.");
    }

    @Test
    void aParagraphKnowsTheHeadingAboveIt() {
        assertThat(Texts.read("Clinical findings\nThe wrist was red."))
                .first()
                .extracting(Paragraph::heading)
                .isEqualTo("Clinical findings");
    }

    @Test
    void aLanguageWithoutRulesHasOnlyTheCase() {
        TextRules none = TextRules.parse(new Entry("", List.of(), Map.of()));
        assertThat(DocumentText.read(Manuscript.plain("a.txt", "Discussion\nUna calci-\nficación."), none))
                .allMatch(each -> each.section() == SectionKind.CASE)
                .last()
                .extracting(each -> each.text().text())
                .isEqualTo("Una calcificación.");
    }

    @Test
    void anUnknownKindOfHeadingIsRefused() {
        Entry list = new Entry("", List.of(new Entry("caso", List.of(), Map.of())), Map.of());
        Entry headings = new Entry("", List.of(), Map.of("cases", list));
        assertThatThrownBy(() -> TextRules.parse(new Entry("", List.of(), Map.of("headings", headings))))
                .hasMessageStartingWith(
                        "The field (prose.text.headings.cases) is not a kind of heading.\nMaybe one of these was meant: abstract,");
    }
}
