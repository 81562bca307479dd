package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laboratory values as authors write them. */
class F09_ValuesTest {
    private static final String PATIENT = "A 7-year-old boy had a swollen left hand. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ESR was 45 mm/1st hour. | esr 45 mm/1sthour",
                "ESR: 20 mm in the first hour. | esr 20 mminthefirsthour",
                "Markers were raised (CRP 45 mg/L; ESR, 60 mm/hr). | esr 60 mm/hr",
                "The sedimentation rate was elevated at 78 mm/h. | esr 78 mm/h high",
                "The white cell count was 18 000 cells/μL. | wbc 18000 cells/µL",
                "Platelets were 350,000/mm3. | platelets 350000 /mm3",
                "The leukocyte count was 12.5 × 10⁹/L with 78 % neutrophils. | wbc 12.5 x10^9/L",
                "CK was 12 345 U/L. | ck 12345 U/L"
            })
    void unitsAndNumbersOfSeveralWords(String sentence, String value) {
        assertThat(Told.by(PATIENT + sentence).labs()).contains(value);
    }

    @Test
    void aRangeWithoutItsDashIsNoThousand() {
        assertThat(Told.by(PATIENT + "Sodium was 138 142 mmol/L.").labs()).containsExactly("sodium 138");
        assertThat(Told.by(PATIENT + "Phosphate was 1 1.5 mmol/L.").labs()).containsExactly("phosphate 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The CRP was 12.3 mg/dL (normal < 0.5). | crp 12.3 mg/dL",
                "The CRP was 12.3 mg/dL (normal: below 0.5). | crp 12.3 mg/dL",
                "Calcium was 2.9 mmol/L (normal 2.1 to 2.6). | calcium 2.9 mmol/L",
                "Calcium was 2.4 mmol/L (normal). | calcium 2.4 mmol/L normal",
                "Calcium was normal (2.4 mmol/L). | calcium 2.4 mmol/L normal"
            })
    void aRangeInParenthesesDoesNotCallTheValueNormal(String sentence, String value) {
        assertThat(Told.by(PATIENT + sentence).labs()).contains(value);
    }

    @Test
    void anAsideHasNoValue() {
        Told told = Told.by(PATIENT + "The calcium level (corrected for albumin) was 2.8 mmol/L.");
        assertThat(told.labs()).containsExactly("calcium 2.8 mmol/L");
    }

    @Test
    void anAbbreviationInParenthesesIsTheSameAnalyte() {
        assertThat(Told.by(PATIENT + "C-reactive protein (CRP): 35 mg/L.").labs())
                .containsExactly("crp 35 mg/L");
    }
}
