package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: which resources come out of a Bundle, of one resource, of NDJSON. */
class J01_StreamsTest {
    static List<Resource> resources(InputStream json) throws UnreadableInput {
        List<Resource> resources = new ArrayList<>();
        new ResourceStream("record.json", resources::add).read(json);
        return resources;
    }

    private static List<String> documents(String json) throws UnreadableInput {
        return resources(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).stream()
                .map(Resource::document)
                .toList();
    }

    @Test
    void a_bundle_gives_its_entries_and_then_itself() throws UnreadableInput {
        assertThat(documents("""
                        {"resourceType": "Bundle", "id": "b", "type": "collection", "entry": [
                          {"fullUrl": "https://example.org/fhir/Patient/p", "resource": {"resourceType": "Patient", "id": "p"}},
                          {"search": {"mode": "match"}, "resource": {"resourceType": "Observation", "id": "o"}},
                          {"request": {"method": "DELETE", "url": "Observation/7"}}]}
                        """)).containsExactly("Patient/p", "Observation/o", "Bundle/b");
    }

    @Test
    void a_single_resource_gives_itself() throws UnreadableInput {
        assertThat(documents("{\"resourceType\": \"Patient\", \"id\": \"p\"}")).containsExactly("Patient/p");
    }

    @Test
    void ndjson_with_a_byte_order_mark_blank_lines_and_windows_line_ends_gives_each_line() throws UnreadableInput {
        assertThat(documents("\uFEFF{\"resourceType\":\"Patient\",\"id\":\"p\"}\r\n\r\n"
                        + "{\"resourceType\":\"Observation\",\"id\":\"a\"}\r\n"
                        + "{\"resourceType\":\"Observation\",\"id\":\"b\"}"))
                .containsExactly("Patient/p", "Observation/a", "Observation/b");
    }

    @Test
    void the_type_may_come_last() throws UnreadableInput {
        List<Resource> resources = resources(Read.stream("""
                {"entry": [{"resource": {"code": {"text": "fever"}, "id": "o", "valueBoolean": true, "gender": "male",
                                         "text": {"status": "generated"}, "resourceType": "Observation"}}],
                 "id": "b", "resourceType": "Bundle"}
                """));
        assertThat(resources).extracting(Resource::document).containsExactly("Observation/o", "Bundle/b");
        Resource observation = resources.get(0);
        assertThat(observation.flag("valueBoolean")).contains(true);
        assertThat(observation.object("code").text("text")).isEqualTo("fever");
        assertThat(observation.has("gender")).isFalse();
        assertThat(observation.has("text")).isFalse();
    }

    @Test
    void a_bundle_inside_of_a_bundle_gives_its_entries_too() throws UnreadableInput {
        assertThat(documents("""
                        {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Bundle", "entry": [
                          {"resource": {"resourceType": "Patient", "id": "p"}}]}}]}
                        """))
                .containsExactly("Patient/p", "Bundle no. 2 of record.json", "Bundle no. 3 of record.json");
    }

    @Test
    void a_resource_without_id_is_called_by_its_number() throws UnreadableInput {
        assertThat(documents("{\"resourceType\":\"Patient\"}\n{\"resourceType\":\"Observation\"}"))
                .containsExactly("Patient no. 1 of record.json", "Observation no. 2 of record.json");
    }

    @Test
    void contained_resources_stay_in_the_one_that_contains_them() throws UnreadableInput {
        List<Resource> resources = resources(Read.stream("""
                {"resourceType": "MedicationRequest", "contained": [{"resourceType": "Medication", "id": "m"}, 7], "id": "r"}
                """));
        assertThat(resources).extracting(Resource::document).containsExactly("MedicationRequest/r");
        assertThat(resources.get(0).contained())
                .extracting(Resource::document)
                .containsExactly("MedicationRequest/r#m");
    }

    @Test
    void what_kossa_does_not_need_is_not_kept() throws UnreadableInput {
        Resource observation = resources(Read.stream("""
                        {"resourceType": "Observation", "text": {"div": "<div>long</div>"}, "performer": [{"reference": "Practitioner/1"}],
                         "code": {"text": "fever", "id": "x1"}}
                        """)).get(0);
        assertThat(observation.has("performer")).isFalse();
        assertThat(observation.has("text")).isFalse();
        assertThat(observation.object("code").has("id")).isFalse();
    }

    @Test
    void a_decimal_keeps_its_digits() throws UnreadableInput {
        Resource observation = resources(Read.stream("""
                        {"resourceType": "Observation", "valueQuantity": {"value": 0.3600, "low": 1E+3}}
                        """)).get(0);
        assertThat(observation
                        .object("valueQuantity")
                        .number("value")
                        .orElseThrow()
                        .toPlainString())
                .isEqualTo("0.3600");
        assertThat(observation.object("valueQuantity").number("low").orElseThrow())
                .hasToString("1E+3");
    }

    @Test
    void extensions_of_a_primitive_join_it_on_whichever_side_they_stand() throws UnreadableInput {
        List<Resource> resources = resources(Read.stream("""
                {"resourceType": "Patient", "birthDate": "2019", "_birthDate": {"extension": [{"url": "u"}]}}
                {"resourceType": "Patient", "_birthDate": {"extension": [{"url": "u"}]}, "birthDate": "2019"}
                {"resourceType": "Patient", "_birthDate": {"extension": [{"url": "u"}]}}
                """));
        for (Resource patient : resources) {
            assertThat(patient.primitive("birthDate").objects("extension"))
                    .extracting(extension -> extension.text("url"))
                    .containsExactly("u");
        }
        assertThat(resources).extracting(patient -> patient.text("birthDate")).containsExactly("2019", "2019", "");
    }

    @Test
    void extensions_in_a_list_of_primitives_join_the_one_at_their_place() throws UnreadableInput {
        Resource use = resources(Read.stream("""
                        {"resourceType": "DeviceUseStatement", "timingTiming":
                          {"event": ["2020-01-01", null], "_event": [null, {"extension": [{"url": "u"}]}]}}
                        """)).get(0);
        assertThat(use.object("timingTiming").primitives("event"))
                .extracting(event -> event.text() + event.objects("extension").size())
                .containsExactly("2020-01-010", "1");
    }
}
