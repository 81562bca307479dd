package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.Measurement.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Raised", "low" and "normal" beside an analyte say something of its findings. */
class LevelsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    raised white blood cells            | wbc-raised+
                    raised CRP                          | crp-raised+
                    CRP elevated                        | crp-raised+
                    markedly elevated CRP               | crp-raised+
                    serum calcium was slightly low      | hypocalcaemia+
                    high calcium                        | hypercalcaemia+
                    low vitamin D                       | low-vitamin-d+
                    normal CRP and ESR                  | crp-raised-, esr-raised-
                    WBC, CRP and ESR were normal        | wbc-raised-, crp-raised-, esr-raised-
                    CRP was within normal limits        | crp-raised-
                    normal calcium                      | hypercalcaemia-, hypocalcaemia-
                    raised CRP, ESR and WBC             | crp-raised+, esr-raised+, wbc-raised+
                    raised CRP and normal ESR           | crp-raised+, esr-raised-
                    CRP and ESR raised, WBC normal      | crp-raised+, esr-raised+, wbc-raised-
                    CRP was not raised                  | crp-raised-
                    no raised CRP or ESR                | crp-raised-, esr-raised-
                    neither CRP nor ESR was raised      | crp-raised-, esr-raised-
                    CRP 120 mg/L (elevated)             | crp-raised+
                    CRP was not normal                  | nothing
                    normal sodium                       | nothing
                    CRP 0.36 mg/L                       | nothing
                    given vitamin D                     | vitamin-d-drug+
                    history of high calcium             | hypercalcaemia+ then
                    raised CRP and swelling of the hand | crp-raised+, swelling+@hand
                    """)
    void a_word_for_the_level_gives_the_finding_of_the_analyte(String phrase, String expected) {
        assertThat(Reading.english().said(phrase, TextContext.CLINICAL)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    normal sodium                       | NORMAL
                    sodium was high                     | HIGH
                    sodium and ESR, were normal         | NORMAL
                    tests (sodium, ESR, CRP) were low   | LOW
                    sodium was not raised               | NOTHING
                    sodium 139 mmol/L                   | NOTHING
                    """)
    void running_text_says_the_level_of_the_analyte_itself(String phrase, Stated level) {
        assertThat(Reading.english().reader().read(phrase, TextContext.NARRATIVE))
                .filteredOn(mention -> mention.concept().equals("sodium"))
                .extracting(Mention::level)
                .containsExactly(level);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    C-reactive protein                  | crp+
                    CRP raised                          | crp+, crp-raised+
                    leukocytosis                        | wbc-raised+
                    pus and fever                       | nothing
                    """)
    void a_laboratory_text_mentions_the_analyte_too(String phrase, String expected) {
        assertThat(Reading.english().said(phrase, TextContext.LABORATORY)).isEqualTo(expected);
    }
}
