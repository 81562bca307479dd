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
                "The white cell count, CRP and blood culture were normal.; crp normal",
                "Rheumatoid factor was negative.; rheumatoid-factor normal",
                "The autoimmune screen was negative.; autoimmune-screen normal",
                "Blood tests were unremarkable.; laboratory-tests normal",
                "The metabolic panel was normal.; blood-chemistry normal",
                "There were no abnormalities in calcium or phosphate metabolism.; bone-metabolism normal",
                "Renal and liver function tests were normal.; renal-function normal",
                "Renal and liver function tests were normal.; liver-function normal",
                "The blood count was normal, as well as ESR and CRP.; crp normal",
                "Her calcium was normal, as were phosphate and PTH.; pth normal",
                "PTH, vitamin D and an autoimmune screen were normal.; pth normal",
                "Routine tests, including calcium and CRP, showed no abnormalities.; calcium normal",
                "Calcium, phosphate and PTH were measured and found to be within normal limits.; phosphate normal",
                "Biochemistry including calcium, phosphorus and uric acid was normal.; calcium normal",
                "No abnormality was found in calcium, phosphate and PTH.; phosphate normal",
                "Investigation of calcium and PTH did not reveal any abnormality.; calcium normal"
            })
    void an_analyte_may_only_be_called_normal_or_high(String sentence, String lab) {
        assertThat(Told.by(CASE + sentence).labs()).contains(lab);
    }

    @Test
    void what_is_called_high_is_a_finding_where_the_vocabulary_has_one() {
        Told told = Told.by(CASE + "Uric acid was high.");
        assertThat(told.present()).contains("uric-acid-raised");
        assertThat(told.labs()).isEmpty();
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
    void what_is_named_says_more_than_the_whole() {
        assertThat(Told.by(CASE + "Laboratory tests, such as calcium and phosphate, were normal.")
                        .labs())
                .containsExactly("calcium normal", "phosphate normal");
    }

    @Test
    void what_is_in_the_urine_is_not_in_the_blood() {
        Told told = Told.by(CASE + "Calcium excretion was normal, but phosphate excretion was low.");
        assertThat(told.labs()).containsExactly("urine-calcium normal", "urine-phosphate low");
        assertThat(told.present()).doesNotContain("hypophosphataemia");
    }

    @Test
    void a_value_may_stand_after_the_word_normal_and_a_range_is_none() {
        assertThat(Told.by(CASE + "PTH was within the normal range (32 pg/mL).").labs())
                .containsExactly("pth 32 pg/mL normal");
        assertThat(Told.by(CASE + "Calcium was within the normal range (8.5-10.5 mg/dL).")
                        .labs())
                .containsExactly("calcium normal");
    }

    @Test
    void after_but_another_value_is_another_matter() {
        assertThat(Told.by(CASE + "Calcium was checked twice, but phosphate was normal.")
                        .labs())
                .containsExactly("phosphate normal");
        assertThat(Told.by(CASE + "CRP was checked, and the radiograph was normal.")
                        .labs())
                .isEmpty();
    }

    @Test
    void a_value_that_was_not_measured_has_no_level() {
        assertThat(Told.by(CASE + "Calcium was not measured. Glucose should be normal.")
                        .labs())
                .isEmpty();
    }
}
