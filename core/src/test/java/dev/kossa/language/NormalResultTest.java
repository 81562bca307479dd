package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An image that is called normal as a whole. */
class NormalResultTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    normal                                              | imaging-normal+
                    X-ray was normal                                    | imaging-normal+
                    normal study                                        | imaging-normal+
                    Unremarkable.                                       | imaging-normal+
                    no abnormality                                      | imaging-normal+
                    no significant abnormality                          | imaging-normal+
                    ultrasound left hand: normal                        | imaging-normal+
                    normal left hand radiograph                         | imaging-normal+
                    left hand normal                                    | imaging-normal+
                    no fracture, the study was normal                   | fracture-, imaging-normal+
                    not normal                                          | imaging-normal-
                    no abnormality or effusion                          | imaging-normal+, joint-effusion-imaging-
                    bones normal; calcification of the hand             | soft-tissue-calcification+@hand
                    normal alignment                                    | nothing
                    The bones are normal.                               | nothing
                    calcification of the hand. Study otherwise normal.  | soft-tissue-calcification+@hand
                    """)
    void only_the_result_as_a_whole_is_normal(String phrase, String expected) {
        assertThat(Reading.english().said(phrase, TextContext.IMAGING)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"normal", "X-ray was normal", "no abnormality"})
    void other_kinds_of_text_have_no_normal_image(String phrase) {
        assertThat(Reading.english().said(phrase, TextContext.CLINICAL)).isEqualTo("nothing");
    }
}
