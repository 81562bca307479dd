package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a term is written, it is found, and its offsets are those of the text as given. */
class SpellingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    FEVER                              | fever+
                    left\u2010hand swelling            | swelling+@left hand
                    left\u00A0hand\u00A0swelling       | swelling+@left hand
                    insect-bite                        | insect-bite+
                    insect bites                       | insect-bite+
                    masses                             | mass+
                    Guillain\u2013Barr\u00E9 syndrome  | insufficiency+
                    Guillain-Barre\u0301 syndrome      | insufficiency+
                    peau d\u2019orange                 | peau+
                    peau d'orange                      | peau+
                    \uFB01rm swelling                  | hard-lesion+, swelling+
                    hyper\u00ADaemia                   | redness+
                    hyper-aemia                        | redness+
                    both feet: oedema                  | several-sites+, swelling+@both sides: foot
                    redness/swelling                   | redness+, swelling+
                    fever.No redness                   | fever+, redness-
                    """)
    void case_hyphens_diacritics_ligatures_and_blanks_do_not_count(String phrase, String expected) {
        assertThat(Reading.english().said(phrase, TextContext.CLINICAL)).isEqualTo(expected);
    }

    @Test
    void offsets_are_those_of_the_text_as_given() {
        String text = "The \uFB01rm\u00A0Swellings of the hyper\u00ADaemia.";
        List<String> written = Reading.english().reader().read(text, TextContext.CLINICAL).stream()
                .map(mention -> text.substring(mention.start(), mention.end()))
                .toList();
        assertThat(written).containsExactly("\uFB01rm", "Swellings", "hyper\u00ADaemia");
    }

    @Test
    void an_empty_text_says_nothing() {
        assertThat(Reading.english().reader().read("", TextContext.CLINICAL)).isEmpty();
        assertThat(Reading.english().reader().read(" \n . ,;: ()", TextContext.CLINICAL))
                .isEmpty();
    }

    @Test
    void a_line_is_a_statement_when_a_capital_or_a_bullet_begins_the_next() {
        assertThat(said("No fracture\nCalcification")).isEqualTo("fracture-, soft-tissue-calcification+");
        assertThat(said("no fracture\n- calcification")).isEqualTo("fracture-, soft-tissue-calcification+");
        assertThat(said("no fracture\n\ncalcification")).isEqualTo("fracture-, soft-tissue-calcification+");
        assertThat(said("no fracture,\ndislocation\nor effusion"))
                .isEqualTo("fracture-, dislocation-, joint-effusion-imaging-");
    }

    @Test
    void the_full_stop_of_an_abbreviation_ends_no_sentence() {
        assertThat(said("no fracture (Fig. 2) or dislocation")).isEqualTo("fracture-, dislocation-");
        assertThat(said("no i.v. fracture or dislocation")).isEqualTo("fracture-, dislocation-");
        assertThat(said("no fracture of 1.5 cm or dislocation")).isEqualTo("fracture-, dislocation-");
    }

    private static String said(String text) {
        return Reading.english().said(text, TextContext.IMAGING);
    }
}
