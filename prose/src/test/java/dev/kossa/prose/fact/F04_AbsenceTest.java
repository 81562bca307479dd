package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case says is not there; what nobody looked for is neither there nor absent. */
class F04_AbsenceTest {
    private static final String CASE = "A boy came with a firm nodule of the left hand. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sensation was fully intact.; paraesthesia",
                "The lymph nodes of both armpits were clinically not enlarged and his pulses were palpable.; pulse-deficit",
                "Pertinent negatives were fever and chills.; fever",
                "The nodule was unaccompanied by itching.; itch",
                "The boy was quiet, not in distress, afebrile and eating.; fever",
                "No leukocytosis was seen.; wbc-raised",
                "There were no similar lesions elsewhere.; several-sites",
                "Blisters, crepitus and necrosis, were absent.; blister",
                "Local temperature was not raised.; warmth",
                "Swelling was absent, as was redness.; redness",
                "He denied fever, previous surgery, or insect bites.; insect-bite",
                "The nodule did not ulcerate.; ulcer",
                "There was no discharge from the nodule.; discharge",
                "No other skin lesions were found.; several-sites"
            })
    void a_finding_is_absent_when_it_is_denied(String sentence, String finding) {
        Told told = Told.by(CASE + sentence);
        assertThat(told.absent()).anyMatch(absent -> absent.startsWith(finding));
        assertThat(told.present()).noneMatch(present -> present.startsWith(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Fever was not measured.; fever",
                "Nobody knew whether he had had fever.; fever",
                "There was no information on fever.; fever",
                "Chills could not be assessed.; chills"
            })
    void what_was_not_assessed_is_neither_present_nor_absent(String sentence, String finding) {
        Told told = Told.by(CASE + sentence);
        assertThat(told.absent()).noneMatch(absent -> absent.startsWith(finding));
        assertThat(told.present()).noneMatch(present -> present.startsWith(finding));
    }

    @Test
    void a_lesion_that_only_names_the_place_is_not_denied() {
        assertThat(Told.by("A boy had a sore hand. There was no redness around the lesion.")
                        .absent())
                .noneMatch(absent -> absent.startsWith("lesion"));
    }

    @Test
    void a_wound_that_only_names_the_place_is_not_denied() {
        Told told = Told.by(CASE + "There was no discharge from the lesion.");
        assertThat(told.absent()).containsExactly("discharge");
        assertThat(told.present()).contains("lesion");
    }

    @Test
    void a_length_of_time_is_not_denied() {
        assertThat(Told.by(CASE + "He had no chronic illness.").absent())
                .noneMatch(absent -> absent.startsWith("chronic-course"));
    }
}
