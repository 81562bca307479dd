package dev.kossa.fhir;

import static dev.kossa.fhir.Read.json;
import static dev.kossa.fhir.Read.sentences;
import static dev.kossa.fhir.Read.unreadable;
import static dev.kossa.fhir.Read.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.Patient;
import dev.kossa.record.Patient.Sex;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: who the record is about. */
class P01_PatientTest {
    private static final String FEVER_OF = """
            {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "fever"}, "valueBoolean": true,
             "subject": {"reference": "%s"}}
            """;

    @Test
    void id_sex_and_a_birth_date_of_any_precision() {
        Patient patient = json("""
                        {"resourceType": "Patient", "id": "p", "gender": "female", "birthDate": "2019-08"}
                        """).record().patient();
        assertThat(patient.id()).isEqualTo("p");
        assertThat(patient.sex()).contains(Sex.FEMALE);
        assertThat(when(patient.birth())).isEqualTo("2019-08-01 to 2019-08-31");
    }

    @Test
    void an_uncertain_period_of_birth_outweighs_the_date() {
        Patient patient = json("""
                        {"resourceType": "Patient", "id": "p", "gender": "unknown", "birthDate": "2019", "_birthDate": {"extension": [
                          {"url": "http://hl7.org/fhir/StructureDefinition/uncertainPeriod",
                           "valuePeriod": {"start": "2019-08-16", "end": "2019-09-15"}}]}}
                        """).record().patient();
        assertThat(patient.sex()).isEmpty();
        assertThat(when(patient.birth())).isEqualTo("2019-08-16 to 2019-09-15");
    }

    @Test
    void no_patient_at_all_is_said() {
        Reading reading = json(FEVER_OF.formatted("Patient/p"));
        assertThat(reading.record().patient()).isEqualTo(Patient.unknown());
        assertThat(reading.record().facts()).hasSize(1);
        assertThat(sentences(reading))
                .containsExactly("record.json holds no Patient, so age and sex are unknown.\n"
                        + "Maybe the export left the Patient out.");
    }

    @Test
    void two_patients_are_two_records() {
        assertThat(unreadable("""
                        {"resourceType": "Bundle", "entry": [
                          {"resource": {"resourceType": "Patient", "id": "a"}}, {"resource": {"resourceType": "Patient", "id": "b"}}]}
                        """))
                .isEqualTo("record.json holds two patients (Patient/a, Patient/b), but a record is about one.\n"
                        + "Maybe split it by patient; records of one patient need a Patient.link.");
    }

    @Test
    void two_subjects_without_a_patient_are_two_records_too() {
        assertThat(unreadable(FEVER_OF.formatted("Patient/a")
                        + FEVER_OF.formatted("Patient/b").replace("\"o\"", "\"q\"")))
                .startsWith("record.json holds two patients (Patient/a, Patient/b), but a record is about one.");
    }

    @Test
    void linked_patients_are_one_and_the_one_that_was_kept_gives_its_id() {
        Reading reading = json("""
                {"resourceType": "Patient", "id": "old", "birthDate": "2019-09-15",
                 "link": [{"other": {"reference": "Patient/new"}, "type": "replaced-by"}]}
                {"resourceType": "Patient", "id": "new", "gender": "male",
                 "link": [{"other": {"reference": "Patient/old"}, "type": "replaces"}]}
                """ + FEVER_OF.formatted("Patient/old"));
        Patient patient = reading.record().patient();
        assertThat(patient.id()).isEqualTo("new");
        assertThat(patient.sex()).contains(Sex.MALE);
        assertThat(when(patient.birth())).isEqualTo("2019-09-15");
        assertThat(reading.record().facts()).hasSize(1);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void facts_of_a_patient_that_was_merged_into_this_one_belong_to_it() {
        Reading reading = json("""
                {"resourceType": "Patient", "id": "new",
                 "link": [{"other": {"reference": "Patient/old"}, "type": "replaces"}]}
                """ + FEVER_OF.formatted("Patient/old"));
        assertThat(reading.record().facts()).hasSize(1);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void linked_patients_who_disagree_conflict() {
        Reading reading = json("""
                {"resourceType": "Patient", "id": "a", "gender": "male", "birthDate": "2019-09-15",
                 "link": [{"other": {"reference": "Patient/b"}, "type": "seealso"}]}
                {"resourceType": "Patient", "id": "b", "gender": "female", "birthDate": "2019-09-16"}
                """);
        assertThat(when(reading.record().patient().birth())).isEqualTo("2019-09-15 or 2019-09-16");
        assertThat(sentences(reading))
                .containsExactly(
                        "Statements about one event (the patient's sex) differ: male (Patient/a) and female (Patient/b).\n"
                                + "Maybe they are two events under one identifier.",
                        "Statements about one event (birth) differ in its time: 2019-09-15 (Patient/a) and 2019-09-16 (Patient/b). "
                                + "Each is kept as a possibility.\n"
                                + "Maybe one of them is a slip, or they are two events under one identifier.");
    }

    @Test
    void facts_of_another_patient_are_not_used() {
        Reading reading = json("{\"resourceType\": \"Patient\", \"id\": \"p\"}" + FEVER_OF.formatted("Patient/mother"));
        assertThat(reading.record().facts()).isEmpty();
        assertThat(sentences(reading))
                .containsExactly("Observation/o is about another subject (Patient/mother) and was not used.\n"
                        + "Maybe the reference at Observation.subject is wrong.");
    }

    @Test
    void the_same_id_on_another_server_is_another_patient() {
        Reading reading = json("""
                {"resourceType": "Bundle", "entry": [
                  {"fullUrl": "https://a.example/fhir/Patient/p", "resource": {"resourceType": "Patient", "id": "p"}},
                  {"resource": %s}, {"resource": %s}]}
                """.formatted(
                        FEVER_OF.formatted("https://b.example/fhir/Patient/p"),
                        FEVER_OF.formatted("https://a.example/fhir/Patient/p").replace("\"o\"", "\"q\"")));
        assertThat(reading.record().facts()).hasSize(1);
        assertThat(reading.issues()).hasSize(1);
    }

    @Test
    void subjects_by_uuid_by_version_by_identifier_or_by_nothing_are_the_patient() {
        Reading reading = json("""
                {"resourceType": "Bundle", "entry": [
                  {"fullUrl": "urn:uuid:7d1f", "resource": {"resourceType": "Patient", "id": "p",
                    "identifier": [{"system": "https://h.example/mrn", "value": "12"}]}},
                  {"resource": %s}, {"resource": %s},
                  {"resource": {"resourceType": "Observation", "id": "c", "status": "final", "code": {"text": "fever"}, "valueBoolean": true,
                    "subject": {"identifier": {"system": "https://h.example/mrn", "value": "12"}}}},
                  {"resource": {"resourceType": "Observation", "id": "d", "status": "final", "code": {"text": "fever"}, "valueBoolean": true}},
                  {"resource": {"resourceType": "Observation", "id": "e", "status": "final", "code": {"text": "fever"}, "valueBoolean": true,
                    "subject": {"identifier": {"system": "https://h.example/mrn", "value": "13"}}}}]}
                """.formatted(
                        FEVER_OF.formatted("urn:uuid:7d1f").replace("\"o\"", "\"a\""),
                        FEVER_OF.formatted("Patient/p/_history/2").replace("\"o\"", "\"b\"")));
        assertThat(reading.record().facts())
                .extracting(fact -> fact.origin().document())
                .containsExactly("Observation/a", "Observation/b", "Observation/c", "Observation/d");
        assertThat(sentences(reading))
                .containsExactly("Observation/e is about another subject (by identifier) and was not used.\n"
                        + "Maybe the reference at Observation.subject is wrong.");
    }

    @Test
    void several_files_of_one_patient_are_one_record() throws UnreadableInput {
        Reading reading = new FhirReader(ClassPathKnowledge.load())
                .read(
                        java.util.List.of(
                                new FhirReader.Input(
                                        Read.stream("{\"resourceType\": \"Patient\", \"id\": \"p\"}"), "a.ndjson"),
                                new FhirReader.Input(Read.stream(FEVER_OF.formatted("Patient/p")), "b.ndjson"),
                                new FhirReader.Input(Read.stream(FEVER_OF.formatted("Patient/p")), "c.ndjson")),
                        Read.ZONE);
        assertThat(reading.record().patient().id()).isEqualTo("p");
        assertThat(reading.record().facts()).hasSize(1);
        assertThat(reading.issues()).isEmpty();
    }
}
