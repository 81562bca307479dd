package dev.kossa.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench;
import dev.kossa.cli.Bench.Outcome;
import dev.kossa.cli.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature: {@code kossa read} of a FHIR record reads what it says in words: attached documents, conclusions and notes, each for itself. */
class D07_FhirTextsTest {
    private static final String LETTER = "A 9-month-old boy had a hard swelling of the left hand without fever.";

    @TempDir
    private Path folder;

    private String record(String... resources) throws IOException {
        String entries = String.join("}, {\"resource\": ", resources);
        String bundle = "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"resource\": " + entries
                + "}]}";
        return Files.writeString(folder.resolve("record.json"), bundle).toString();
    }

    private static String letter(String type, String text) {
        String data = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return """
                {"resourceType": "DocumentReference", "id": "d", "status": "current",
                 "content": [{"attachment": {"contentType": "%s", "data": "%s"}}]}""".formatted(type, data);
    }

    private static String conclusion(String text) {
        return """
                {"resourceType": "DiagnosticReport", "id": "r", "status": "final", "code": {"text": "X-ray left hand"},
                 "conclusion": "%s"}""".formatted(text);
    }

    private static Outcome read(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "read";
        System.arraycopy(args, 0, all, 1, args.length);
        return new Bench().run(all);
    }

    @Test
    void eachTextWithItsPlace() throws IOException {
        String record =
                record(letter("text/plain", LETTER), conclusion("Calcification of the soft tissue. No fracture."));
        Outcome outcome = read(record);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .containsSubsequence(
                        "DocumentReference/d\ncontent[0].attachment",
                        "hard, firm or indurated lesion (left hand)",
                        record + ", DiagnosticReport/r conclusion",
                        "calcification in the soft tissue",
                        "fracture, refuted");
    }

    @Test
    void anOriginNamesTheResource() throws IOException {
        String record = record(letter("text/plain", LETTER));
        String json = read(record, "--format", "json").out();
        assertThat(JsonTree.object(json)).containsEntry("file", record + ", DocumentReference/d content[0].attachment");
    }

    @Test
    void whatIsNoTextIsPassedOver() throws IOException {
        String record = record(letter("application/dicom", "DICM"), letter("text/plain", LETTER));
        assertThat(read(record).out())
                .contains("hard, firm or indurated lesion")
                .doesNotContain("DICM");
    }

    @Test
    void aPageIsOfOneText() throws IOException {
        String record = record(letter("text/plain", LETTER), conclusion("No fracture."));
        Outcome outcome = read(record, "--format", "html");
        assertThat(outcome.err())
                .isEqualTo(record + " holds 2 texts, and --format html is of one.\nMaybe take --format json.\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void theOnlyTextAsAPage() throws IOException {
        Outcome outcome = read(record(letter("text/plain", LETTER)), "--format", "html");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("DocumentReference/d content[0].attachment", "without");
    }

    @Test
    void aBrokenDocumentNamesItsPlace() throws IOException {
        String record = record(letter("application/pdf", "%PDF-1.4 and no more"));
        assertThat(read(record).err())
                .isEqualTo(record + ", DocumentReference/d content[0].attachment is a PDF that ends in the middle.\n"
                        + "Maybe the download was cut off: get it again.\n");
    }

    @Test
    void aRecordThatIsNoJson() throws IOException {
        String file = Files.writeString(folder.resolve("cut.json"), "{\"resourceType\": \"Bundle\", ")
                .toString();
        Outcome outcome = read(file);
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).startsWith(file).contains("\nMaybe ");
    }
}
