package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laboratory values, and what was only called normal, high or low. */
class F05_LaboratoryTest {
    private static final String CASE = "A boy came with a swollen hand. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "His blood sugar was normal.; glucose normal",
                "Lactate dehydrogenase was clearly elevated.; ldh high",
                "The blood count was unremarkable.; blood-count normal",
                "Kidney function was within normal limits.; renal-function normal",
                "Routine tests, including sodium, potassium and calcium, were normal.; calcium normal",
                "Laboratory values (calcium, phosphate, uric acid) were normal.; phosphate normal",
                "Inflammatory markers were not elevated.; inflammatory-markers normal",
                "A work-up, including calcium, phosphate, and sodium, was normal.; sodium normal",
                "Sodium and potassium were within their reference ranges.; potassium normal",
                "D-dimer was negative.; d-dimer normal",
                "The white cell count, CRP and blood culture were normal.; crp normal"
            })
    void an_analyte_may_only_be_called_normal_or_high(String sentence, String lab) {
        assertThat(Told.by(CASE + sentence).labs()).contains(lab);
    }

    @Test
    void what_is_called_high_is_a_finding_where_the_vocabulary_has_one() {
        Told told = Told.by(CASE + "Uric acid was high.");
        assertThat(told.present()).contains("uric-acid-raised");
        assertThat(told.labs()).isEmpty();
        assertThat(Told.by(CASE + "Rheumatoid factor was negative.").labs()).isEmpty();
    }

    @Test
    void no_number_belongs_to_a_group_of_values() {
        assertThat(Told.by(
                                CASE
                                        + "The blood count showed 11.2 g/dL haemoglobin and electrolytes, sodium 139 mmol/L, were normal.")
                        .labs())
                .noneMatch(lab -> lab.startsWith("blood-count") || lab.startsWith("electrolytes"));
    }

    @Test
    void where_numbers_are_given_a_group_that_is_normal_is_left_out() {
        assertThat(Told.by(CASE + "CRP was 40 mg/L. The blood count was normal.")
                        .labs())
                .containsExactly("crp 40 mg/L");
    }

    @Test
    void a_word_before_the_name_makes_no_limit_of_its_number() {
        assertThat(Told.by(CASE + "Leukocytes normal, CRP normal, ESR 40 mm/h.").labs())
                .contains("esr 40 mm/h");
    }

    @Test
    void a_value_that_was_not_measured_has_no_level() {
        assertThat(Told.by(CASE + "Calcium was not measured. Glucose should be normal.")
                        .labs())
                .isEmpty();
    }
}
