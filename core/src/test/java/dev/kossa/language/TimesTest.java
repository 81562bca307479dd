package dev.kossa.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint of at least six weeks is chronic; an age or a past event is not a duration. */
class TimesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    swelling for 15 years                          | swelling+, chronic-course+
                    swelling since 8 months                        | swelling+, chronic-course+
                    swelling over 4 years                          | swelling+, chronic-course+
                    7-year history of swelling                     | chronic-course+, swelling+
                    swelling for 6 weeks                           | swelling+, chronic-course+
                    swelling for 42 days                           | swelling+, chronic-course+
                    swelling of 2 months' duration                 | swelling+, chronic-course+
                    swelling for several months                    | swelling+, chronic-course+
                    swelling for months                            | swelling+, chronic-course+
                    swelling for about the last three months       | swelling+, chronic-course+
                    swelling x 3 months                            | swelling+, chronic-course+
                    swelling that appeared 8 months ago            | swelling+, chronic-course+
                    For two years he had swelling                  | chronic-course+, swelling+
                    possible cellulitis for 3 months               | cellulitis+?, chronic-course+?
                    """)
    void a_complaint_of_six_weeks_or_more_is_chronic(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    swelling for 41 days                           | swelling+
                    swelling for 2 weeks                           | swelling+
                    swelling for 4-8 weeks                         | swelling+
                    swelling for two to three weeks                | swelling+
                    9-month-old with swelling                      | swelling+
                    aged 15 years, with swelling                   | swelling+
                    swelling at 6 months of age                    | swelling+
                    at the age of 6 months swelling                | swelling+
                    trauma 6 months ago                            | trauma+ then
                    swelling 6 months after trauma                 | swelling+, trauma+
                    swelling within 2 months                       | swelling+
                    no pain for 3 months                           | pain-
                    history of swelling in 2012 for 3 months       | swelling+ then
                    diabetes for 10 years                          | diabetes+
                    swelling treated with clindamycin for 8 weeks  | swelling+, clindamycin+
                    swelling, follow-up for 6 months               | swelling+
                    """)
    void other_times_are_no_duration_of_the_complaint(String phrase, String expected) {
        assertThat(said(phrase)).isEqualTo(expected);
    }

    private static String said(String phrase) {
        return Reading.english().said(phrase, TextContext.CLINICAL);
    }
}
