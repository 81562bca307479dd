package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: reports of images, tissue and cultures. */
class D02_ReportsTest {
    private static Reading report(String text, String more) {
        return resources(
                "{\"resourceType\": \"DiagnosticReport\", \"id\": \"r\", \"status\": \"final\", \"effectiveDateTime\": \"2020-06-15\", "
                        + "\"code\": {\"text\": \"" + text + "\"}" + (more.isEmpty() ? "" : ", " + more) + "}");
    }

    private static String conclusion(String text) {
        return "\"conclusion\": \"" + text + "\"";
    }

    @Test
    void method_place_and_what_it_shows_and_does_not_show() {
        Reading reading = report("X-ray left hand", conclusion("no fracture, calcification in the soft tissue"));
        assertThat(facts(reading))
                .containsExactly(
                        "result IMAGING radiograph [fracture ABSENT, soft-tissue-calcification PRESENT] at left hand on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.record().facts().get(0).origin().text())
                .isEqualTo("X-ray left hand: no fracture, calcification in the soft tissue");
    }

    @ParameterizedTest
    @CsvSource({"Normal., ultrasound left hand", "unremarkable, ultrasound left hand"})
    void a_normal_result(String words, String code) {
        assertThat(facts(report(code, conclusion(words))))
                .containsExactly(
                        "result IMAGING ultrasound normal [imaging-normal PRESENT] at left hand on 2020-06-15");
    }

    @Test
    void a_result_that_names_a_disease() {
        assertThat(facts(report("duplex scan", conclusion("popliteal vein thrombosis"))))
                .containsExactly(
                        "result IMAGING doppler [deep-vein-thrombosis PRESENT] at popliteal-fossa on 2020-06-15");
        assertThat(facts(report("skin biopsy", conclusion("calciphylaxis"))))
                .containsExactly("result TISSUE biopsy [calciphylaxis PRESENT] on 2020-06-15");
        assertThat(facts(report("Doppler ultrasound", conclusion("negative for deep venous thrombosis"))))
                .containsExactly("result IMAGING doppler [deep-vein-thrombosis ABSENT] on 2020-06-15");
    }

    @Test
    void a_coded_report() {
        assertThat(facts(resources("""
                        {"resourceType": "DiagnosticReport", "id": "r", "status": "final", "effectiveDateTime": "2020-07-01",
                         "code": {"coding": [{"system": "http://loinc.org", "code": "36630-2", "display": "Hand - left X-ray"}],
                                  "text": "X-ray of the left hand"},
                         "conclusionCode": [{"coding": [{"system": "http://human-phenotype-ontology.org", "code": "HP:0007618"}],
                                             "text": "subcutaneous calcification"}]}
                        """)))
                .containsExactly(
                        "result IMAGING radiograph [soft-tissue-calcification PRESENT] at left hand on 2020-07-01");
    }

    @Test
    void the_words_decide_when_a_code_repeats_what_they_deny() {
        assertThat(facts(report(
                        "X-ray left hand",
                        conclusion("no fracture") + ", \"conclusionCode\": [{\"text\": \"fracture\"}]")))
                .containsExactly("result IMAGING radiograph [fracture ABSENT] at left hand on 2020-06-15");
    }

    @Test
    void seen_at_one_place_outweighs_not_seen_at_another() {
        assertThat(facts(report(
                        "X-ray hands",
                        conclusion("no calcification of the right hand, calcification of the left hand"))))
                .first()
                .asString()
                .contains("soft-tissue-calcification PRESENT");
    }

    @Test
    void the_category_says_the_kind_when_the_method_is_not_known() {
        Reading reading = report(
                "gobblegram",
                "\"category\": [{\"coding\": [{\"code\": \"RAD\"}]}], " + conclusion("soft tissue calcification"));
        assertThat(facts(reading))
                .containsExactly("result IMAGING ? [soft-tissue-calcification PRESENT] on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "The method \"gobblegram\" at DiagnosticReport.code of DiagnosticReport/r is not in the vocabulary and was not used.");
    }

    @Test
    void a_report_of_no_known_kind_is_read_like_an_examination() {
        Reading reading = report("ward round, left hand", conclusion("firm swelling"));
        assertThat(facts(reading))
                .containsExactlyInAnyOrder(
                        "finding hard-lesion PRESENT at left hand on 2020-06-15",
                        "finding swelling PRESENT at left hand on 2020-06-15");
        assertThat(sentences(reading)).hasSize(1);
    }

    @Test
    void a_test_without_a_result_was_still_made() {
        assertThat(facts(report("X-ray left hand", "")))
                .containsExactly("result IMAGING radiograph [] at left hand on 2020-06-15");
    }

    @Test
    void a_culture() {
        assertThat(facts(report("blood culture", conclusion("Clostridium perfringens"))))
                .containsExactly("result CULTURE blood-culture [blood-culture-positive PRESENT] on 2020-06-15");
        assertThat(facts(report("blood culture", conclusion("No growth after 5 days."))))
                .containsExactly("result CULTURE blood-culture normal [blood-culture-positive ABSENT] on 2020-06-15");
    }

    @Test
    void results_that_are_observations_are_not_counted_twice() {
        Reading reading = resources("""
                {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "CRP"},
                 "valueQuantity": {"value": 5, "unit": "mg/L"}}
                """, """
                {"resourceType": "DiagnosticReport", "id": "r", "status": "final", "category": [{"coding": [{"code": "LAB"}]}],
                 "code": {"text": "laboratory panel"}, "result": [{"reference": "Observation/o"}, {"reference": "#p"}],
                 "contained": [{"resourceType": "Observation", "id": "p", "status": "final", "code": {"text": "ESR"},
                                "valueQuantity": {"value": 9, "unit": "mm/h"}}]}
                """);
        assertThat(facts(reading))
                .containsExactly("measurement crp 5 mg/L on unknown", "measurement esr 9 mm/h on unknown");
        assertThat(reading.record().facts().get(1).origin().document()).isEqualTo("DiagnosticReport/r#p");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void an_attachment_is_not_read_and_that_is_said() {
        Reading reading = report(
                "X-ray left hand", "\"presentedForm\": [{\"contentType\": \"application/pdf\", \"data\": \"AAAA\"}]");
        assertThat(sentences(reading))
                .containsExactly(
                        "The attached document at DiagnosticReport.presentedForm[0] of DiagnosticReport/r was not read.\n"
                                + "Maybe 'kossa read' of the file tells what it says.");
    }

    @Test
    void words_without_a_known_finding_are_listed() {
        Reading reading = report("X-ray left hand", conclusion("gobbledygook"));
        assertThat(sentences(reading))
                .containsExactly(
                        "The result \"gobbledygook\" at DiagnosticReport.conclusion of DiagnosticReport/r is not in the vocabulary and was not used.");
    }

    @Test
    void a_report_without_result_yet_is_not_used() {
        Reading reading = resources(
                "{\"resourceType\": \"DiagnosticReport\", \"id\": \"r\", \"status\": \"registered\", \"code\": {\"text\": \"X-ray\"}}");
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading)).containsExactly("DiagnosticReport/r is registered: it was not used.");
    }

    @Test
    void images_without_a_report_say_that_they_were_made() {
        assertThat(facts(resources("""
                        {"resourceType": "ImagingStudy", "id": "s", "status": "available", "started": "2020-06-15",
                         "series": [{"modality": {"code": "DX"}, "bodySite": {"display": "left hand"}}]}
                        """))).containsExactly("result IMAGING radiograph [] at left hand on 2020-06-15");
    }

    @Test
    void images_with_a_report_give_it_their_time() {
        assertThat(facts(resources("""
                        {"resourceType": "ImagingStudy", "id": "s", "status": "available", "started": "2020-06-15", "modality": [{"code": "DX"}]}
                        """, """
                        {"resourceType": "DiagnosticReport", "id": "r", "status": "final", "code": {"text": "X-ray left hand"},
                         "imagingStudy": [{"reference": "ImagingStudy/s"}], "conclusion": "no fracture"}
                        """)))
                .containsExactly("result IMAGING radiograph [fracture ABSENT] at left hand on 2020-06-15");
    }
}
