package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of text decides between concepts with the same words. */
class ContextTest {
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    swelling                     | CLINICAL   | swelling+
                    swelling                     | IMAGING    | soft-tissue-swelling-imaging+
                    redness                      | IMAGING    | redness+
                    calcification                | CLINICAL   | soft-tissue-calcification+
                    calcification                | IMAGING    | soft-tissue-calcification+
                    calcification                | TISSUE     | tissue-calcium+
                    abscess                      | CLINICAL   | abscess-pyomyositis+
                    abscess                      | IMAGING    | collection+
                    necrosis                     | CLINICAL   | necrosis+
                    necrosis                     | TISSUE     | fat-necrosis-tissue+
                    fracture                     | CLINICAL   | fracture+
                    cellulitis                   | CLINICAL   | cellulitis+
                    cellulitis                   | IMAGING    | cellulitis+
                    cellulitis                   | TISSUE     | cellulitis+
                    cellulitis                   | LABORATORY | nothing
                    calcium gluconate            | CLINICAL   | calcium-gluconate+
                    calcium gluconate for fever  | DRUG       | calcium-gluconate+
                    calcium gluconate, left hand | DRUG       | calcium-gluconate+@left hand
                    X-ray of the left hand       | METHOD     | radiograph+@left hand
                    X-ray of the left hand       | SITE       | hand+@left hand
                    X-ray of the left hand       | CLINICAL   | nothing
                    no X-ray was done            | METHOD     | radiograph-
                    X-ray not done               | METHOD     | radiograph-
                    """)
    void each_kind_of_text_means_its_own_concepts(String phrase, TextContext context, String expected) {
        assertThat(Reading.english().said(phrase, context)).isEqualTo(expected);
    }
}
