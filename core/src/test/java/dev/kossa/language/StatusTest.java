package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether it is so now, was so before, is only planned, or concerns a relative. */
class StatusTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    history of trauma                                  | trauma+ then
                    h/o diabetes                                       | diabetes+ then
                    previous DVT                                       | deep-vein-thrombosis+ then
                    known diabetic                                     | diabetes+ then
                    known to have diabetes and eczema                  | diabetes+ then, eczema+ then
                    Past medical history: diabetes, eczema             | diabetes+ then, eczema+ then
                    status post trauma                                 | trauma+ then
                    trauma in 2012                                     | trauma+ then
                    in 2012 he had trauma                              | trauma+ then
                    trauma 6 months before                             | trauma+ then
                    Guillain-Barré syndrome two months before          | insufficiency+ then
                    Two weeks ago, he had trauma                       | trauma+ then
                    trauma two weeks ago, now swelling                 | trauma+ then, swelling+
                    fever in the past                                  | fever+ then
                    history of diabetes, presented with swelling       | diabetes+ then, swelling+
                    old trauma                                         | trauma+ then
                    """)
    void what_was_before_is_history(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    with a history of left-hand swelling that started 5 days ago | swelling+@left hand
                    presented with a history of swelling                         | swelling+
                    history of fever for 3 days                                  | fever+
                    h/o fever 3 days                                             | fever+
                    5-day history of swelling                                    | swelling+
                    history of 3 days of fever                                   | fever+
                    swelling developed 5 days ago                                | swelling+
                    history of diabetes, presented with swelling for 5 days      | diabetes+ then, swelling+
                    """)
    void a_complaint_with_a_beginning_is_current_whatever_history_it_is_called(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    for follow-up X-ray                                | METHOD   | radiograph+ planned
                    X-ray to be done                                   | METHOD   | radiograph+ planned
                    X-ray will be repeated                             | METHOD   | radiograph+ planned
                    planned ultrasound                                 | METHOD   | ultrasound+ planned
                    X-ray was advised                                  | METHOD   | radiograph+ planned
                    a left-hand X-ray was scheduled for after 2 months | METHOD   | radiograph+@left hand planned
                    X-ray was done, ultrasound is planned              | METHOD   | radiograph+, ultrasound+ planned
                    if fever develops                                  | CLINICAL | fever+ planned
                    return if fever or redness develops                | CLINICAL | fever+ planned, redness+ planned
                    in case of fever                                   | CLINICAL | fever+ planned
                    at risk of osteomyelitis                           | CLINICAL | osteomyelitis+ planned
                    He will be reviewed, swelling persists             | CLINICAL | swelling+
                    """)
    void what_is_only_thought_of_is_planned(String phrase, TextContext context, String expected) {
        assertThat(Reading.english().said(phrase, context)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    whether he had fever                               | fever+ planned
                    no information on fever                            | fever+ planned
                    fever was not measured                             | fever+ planned
                    tenderness could not be assessed                   | tenderness+ planned
                    """)
    void what_nobody_knows_is_neither_present_nor_absent(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    mother has diabetes                                | diabetes+ family
                    maternal diabetes                                  | diabetes+ family
                    family history of gout                             | gout+ family
                    Family history: gout                               | gout+ family
                    no family history of gout                          | gout- family
                    diabetes in the family                             | diabetes+ family
                    mother has diabetes, the child has fever           | diabetes+ family, fever+
                    mother noticed swelling                            | swelling+
                    mother had noticed redness of the hand             | redness+@hand
                    patient's mother denied trauma                     | trauma-
                    """)
    void what_a_relative_has_is_not_the_patients(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    private static String said(String phrase) {
        return Reading.english().said(phrase, TextContext.CLINICAL);
    }
}
