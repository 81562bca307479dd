package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what FHIR says in prose is found, with its place, so that it can be read as prose. */
class D03_TextsTest {
    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<FhirTexts.Text> texts(String json) {
        List<FhirTexts.Text> texts = new ArrayList<>();
        try {
            FhirTexts.read(Read.stream(json), "record.json", texts::add);
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static String said(FhirTexts.Text text) {
        try (InputStream content = text.content().open()) {
            return text.resource() + " | " + text.element() + " | " + text.contentType() + " | "
                    + new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(String json) {
        return texts(json).stream().map(D03_TextsTest::said).toList();
    }

    private static String fault(InputStream json) {
        return catchThrowableOfType(UnreadableInput.class, () -> FhirTexts.read(json, "record.json", text -> {}))
                .getMessage();
    }

    @Test
    void anAttachedLetter() {
        assertThat(found("""
                        {"resourceType": "DocumentReference", "id": "d", "status": "current", "content": [
                          {"attachment": {"contentType": "application/dicom", "url": "http://example.org/1"}},
                          {"attachment": {"data": "%s", "contentType": "text/plain; charset=utf-8"}}]}
                        """.formatted(base64("A boy with a größere swelling"))))
                .containsExactly("DocumentReference/d | DocumentReference.content[1].attachment"
                        + " | text/plain; charset=utf-8 | A boy with a größere swelling");
    }

    @Test
    void aReportWithItsConclusionAndItsForms() {
        assertThat(found("""
                        {"resourceType": "DiagnosticReport", "id": "r", "presentedForm": [{"contentType": "application/pdf", "data": "%s"}],
                         "conclusion": "Calcified.\\nNo fracture."}
                        """.formatted(base64("%PDF-"))))
                .containsExactly(
                        "DiagnosticReport/r | DiagnosticReport.conclusion | text/plain | Calcified.\nNo fracture.",
                        "DiagnosticReport/r | DiagnosticReport.presentedForm[0] | application/pdf | %PDF-");
    }

    @Test
    void notesAndSummariesOfABundleInItsOrder() {
        assertThat(found("""
                        {"resourceType": "Bundle", "entry": [
                          {"resource": {"resourceType": "Observation", "id": "o", "note": [{"text": "hard"}, {"text": "painless"}]}},
                          {"resource": {"resourceType": "Patient", "id": "p", "text": {"div": "not read"}}},
                          {"resource": {"note": [{"text": "over the wrist"}], "resourceType": "Condition"}},
                          {"resource": {"resourceType": "ClinicalImpression", "id": "i", "summary": "calcinosis cutis"}}]}
                        """))
                .containsExactly(
                        "Observation/o | Observation.note[0].text | text/plain | hard",
                        "Observation/o | Observation.note[1].text | text/plain | painless",
                        "Condition no. 3 of record.json | Condition.note[0].text | text/plain | over the wrist",
                        "ClinicalImpression/i | ClinicalImpression.summary | text/plain | calcinosis cutis");
    }

    @Test
    void oneResourceOnEachLine() {
        assertThat(found("{\"resourceType\": \"Condition\", \"id\": \"a\", \"note\": [{\"text\": \"one\"}]}\n"
                        + "{\"resourceType\": \"Condition\", \"id\": \"b\", \"note\": [{\"text\": \"two\"}]}"))
                .hasSize(2);
    }

    @Test
    void whatMustNotBeUsedIsLeftOut() {
        assertThat(
                        found(
                                "{\"resourceType\": \"Observation\", \"status\": \"entered-in-error\", \"note\": [{\"text\": \"hard\"}]}"))
                .isEmpty();
        assertThat(found("""
                        {"resourceType": "Condition", "note": [{"text": "hard"}],
                         "verificationStatus": {"coding": [{"code": "entered-in-error"}]}}
                        """)).isEmpty();
        assertThat(
                        found(
                                "{\"resourceType\": \"Observation\", \"implicitRules\": \"x\", \"note\": [{\"text\": \"hard\"}]}"))
                .isEmpty();
    }

    @Test
    void theContentTypeSaysWhatIsProse() {
        String json = "{\"resourceType\": \"DiagnosticReport\", \"presentedForm\": [{\"data\": \"AAAA\"%s}]}";
        assertThat(texts(json.formatted("")).get(0).isProse()).isTrue();
        assertThat(texts(json.formatted(", \"contentType\": \"Text/Plain; charset=x\""))
                        .get(0)
                        .isProse())
                .isTrue();
        assertThat(texts(json.formatted(", \"contentType\": \"application/pdf\""))
                        .get(0)
                        .isProse())
                .isTrue();
        assertThat(texts(json.formatted(", \"contentType\": \"image/png\""))
                        .get(0)
                        .isProse())
                .isFalse();
    }

    @Test
    void brokenJsonAndBrokenAttachments() {
        assertThat(fault(Read.stream("{\"resourceType\": \"Condition\", \"note\": [")))
                .isEqualTo(
                        "record.json ends in the middle (line 1, column 40), at /note.\nMaybe the transfer was cut off.");
        assertThat(fault(Read.stream("[1]"))).startsWith("record.json holds something else than a FHIR resource");
        assertThat(fault(Read.stream(
                        "{\"resourceType\": \"DiagnosticReport\", \"presentedForm\": [{\"data\": \"A*B!\"}]}")))
                .isEqualTo(
                        "record.json holds an attached document that is not base64 (line 1).\nMaybe the export failed.");
    }

    @Test
    void base64WithBlanksOrWithoutItsEndSignsIsRead() {
        String json =
                "{\"resourceType\": \"DiagnosticReport\", \"id\": \"r\", \"presentedForm\": [{\"data\": \"%s\"}]}";
        assertThat(found(json.formatted("QSBi\\n b3k")))
                .containsExactly("DiagnosticReport/r | DiagnosticReport.presentedForm[0] |  | A boy");
        assertThat(fault(Read.stream(json.formatted("QSBib3k=="))))
                .startsWith("record.json holds an attached document that is not base64 (line 1).");
        assertThat(fault(Read.stream(json.formatted("Q"))))
                .startsWith("record.json holds an attached document that is not base64 (line 1).");
    }

    @Test
    void anAttachmentWithoutAnEnd() {
        InputStream json = new SequenceInputStream(
                new ByteArrayInputStream("{\"resourceType\": \"DiagnosticReport\", \"presentedForm\": [{\"data\": \""
                        .getBytes(StandardCharsets.UTF_8)),
                new InputStream() {
                    @Override
                    public int read() {
                        return 'A';
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        Arrays.fill(bytes, offset, offset + length, (byte) 'A');
                        return length;
                    }
                });
        assertThat(fault(json))
                .isEqualTo("record.json holds an attached document of more than 50 MB (line 1).\n"
                        + "Maybe take it out and give it as a file.");
    }
}
