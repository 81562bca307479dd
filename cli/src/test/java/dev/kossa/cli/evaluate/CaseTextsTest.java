package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTextsTest {
    private static final String BUNDLE = """
            {
              "resourceType": "Bundle",
              "id": "dvt-popliteal-12m",
              "entry": [
                {
                  "fullUrl": "https://example.org/calcium",
                  "resource": {
                    "resourceType": "Observation",
                    "id": "finding-1",
                    "meta": {"source": "https://example.org/inner"},
                    "code": {"coding": [{"system": "http://loinc.org", "code": "1", "display": "swelling"}], "text": "swollen hand"},
                    "subject": {"reference": "Patient/p1"},
                    "valueBoolean": true
                  }
                },
                {
                  "resource": {
                    "resourceType": "MedicationAdministration",
                    "id": "exposure-1",
                    "note": [{"text": "in the left hand"}],
                    "medicationCodeableConcept": {"text": "calcium gluconate"}
                  }
                }
              ],
              "meta": {"source": "https://example.org/case#doi:10.1000/1", "tag": [{"code": "x"}]},
              "type": "collection"
            }
            """;

    @Test
    void words_are_read_from_every_resource_but_ids_and_addresses_are_not() throws IOException {
        assertThat(CaseTexts.of(BUNDLE).without(Set.of()))
                .containsExactly(
                        "1", "swelling", "swollen hand", "in the left hand", "calcium gluconate", "collection");
    }

    @Test
    void the_words_of_a_hidden_resource_are_left_out() throws IOException {
        assertThat(CaseTexts.of(BUNDLE).without(Set.of("MedicationAdministration/exposure-1")))
                .containsExactly("1", "swelling", "swollen hand", "collection");
    }

    @Test
    void the_source_is_that_of_the_whole_file() throws IOException {
        assertThat(CaseTexts.of(BUNDLE).source()).isEqualTo("https://example.org/case#doi:10.1000/1");
        assertThat(CaseTexts.of("{\"resourceType\": \"Bundle\"}").source()).isEmpty();
    }

    @Test
    void a_file_that_was_cut_off_is_refused() {
        assertThatThrownBy(() -> CaseTexts.of(BUNDLE.substring(0, 200))).isInstanceOf(JsonProcessingException.class);
    }
}
