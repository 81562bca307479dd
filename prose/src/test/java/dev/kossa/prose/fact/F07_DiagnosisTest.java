package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.CaseSummary.Said;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was thought first, what was weighed and what it was. */
class F07_DiagnosisTest {
    private static final String END = " In the end gout was confirmed.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A man was referred as a case of osteomyelitis.; osteomyelitis",
                "A man was seen. Cellulitis was suspected and he got tablets.; cellulitis",
                "A man was seen. The radiographs suggested osteomyelitis.; osteomyelitis",
                "A man was told that he had cellulitis.; cellulitis",
                "A man was misdiagnosed with cellulitis.; cellulitis",
                "A man was seen. The team diagnosed cellulitis.; cellulitis",
                "A man was seen. The preoperative diagnosis was abscess.; abscess-pyomyositis"
            })
    void a_wrong_diagnosis_before_the_last_is_what_it_was_taken_for(String text, String taken) {
        Told told = Told.by(text + END);
        assertThat(told.takenFor()).isEqualTo(taken);
        assertThat(told.diagnosis()).isEqualTo("gout");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man was seen. Osteomyelitis was ruled out by MRI.",
                "A man was seen. There was no compartment syndrome.",
                "A man was seen. Differential diagnoses of abscess and cellulitis were considered.",
                "A man was seen. It can be confused with cellulitis."
            })
    void what_was_only_weighed_or_denied_is_none(String text) {
        assertThat(Told.by(text + END).takenFor()).isEqualTo("none");
    }

    @Test
    void what_was_ruled_out_was_weighed_and_what_is_merely_absent_was_not() {
        assertThat(weighed("Deep vein thrombosis was ruled out by ultrasound." + END))
                .containsExactly("Deep vein thrombosis");
        assertThat(weighed("He had no allergies." + END)).isEmpty();
    }

    @Test
    void a_list_of_diagnoses_was_weighed_with_those_that_have_no_mechanism() {
        assertThat(weighed("The differential diagnoses were lipoma, foreign body granuloma and gout." + END))
                .containsExactlyInAnyOrder("lipoma", "foreign body granuloma", "gout");
        assertThat(weighed("Possible diagnoses included infection and neoplasm." + END))
                .containsExactlyInAnyOrder("infection", "neoplasm");
        assertThat(weighed("Cellulitis, abscess and osteomyelitis were considered." + END))
                .containsExactlyInAnyOrder("Cellulitis", "abscess", "osteomyelitis");
        assertThat(weighed("We considered osteomyelitis and abscess in the differential diagnosis." + END))
                .containsExactlyInAnyOrder("osteomyelitis", "abscess");
    }

    @Test
    void a_clause_is_no_diagnosis() {
        assertThat(weighed("The differential diagnosis included a tumour that would have been hard to remove at all."
                        + END))
                .isEmpty();
    }

    @Test
    void what_nobody_had_is_no_diagnosis() {
        assertThat(Told.by("A man had a lump. Neither he nor his family had cellulitis." + END)
                        .diagnosis())
                .isEqualTo("gout");
    }

    private static List<String> weighed(String text) {
        return Told.by("A man had a swollen leg. " + text).summary().differential().stream()
                .map(said -> said.value().words())
                .toList();
    }

    @Test
    void a_disease_with_several_mechanisms_can_be_the_last_diagnosis() {
        Told told = Told.by("A man was treated as cellulitis. The final diagnosis was calcinosis cutis.");
        assertThat(told.summary().finalDiagnosis().map(Said::value).map(said -> said.words()))
                .contains("calcinosis cutis");
        assertThat(told.takenFor()).isEqualTo("cellulitis");
    }
}
