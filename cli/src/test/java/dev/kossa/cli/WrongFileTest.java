package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: a file that is no record is refused in two lines: what is wrong and where, and what to do about it. */
class WrongFileTest {
    @TempDir
    private Path folder;

    private String refused(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        Outcome outcome = new Bench().run("review", folder.resolve(name).toString());
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(3);
        return outcome.err().replace(folder + "/", "");
    }

    private String refused(String name, String content) throws IOException {
        return refused(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void compressed_with_gzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(Path.of(Bench.example("abscess-child"))));
        }
        assertThat(refused("record.json.gz", bytes.toByteArray()))
                .isEqualTo("record.json.gz is compressed (gzip).\n"
                        + "Maybe gunzip -c record.json.gz | kossa review - reads it.\n");
    }

    @Test
    void a_zip_archive() throws IOException {
        assertThat(refused("export.zip", "PK\u0003\u0004\u0014"))
                .isEqualTo("export.zip looks like an archive of files.\nMaybe unpack it first.\n");
    }

    @Test
    void a_pdf_that_was_cut_off() throws IOException {
        assertThat(refused("letter.pdf", "%PDF-1.7\n1 0 obj\n"))
                .isEqualTo("letter.pdf is a PDF that ends in the middle.\n"
                        + "Maybe the download was cut off: get it again.\n");
    }

    @Test
    void fhir_as_xml_with_or_without_a_byte_order_mark() throws IOException {
        String said = " is XML, but no article: its root is <Bundle>.\n"
                + "Maybe it is not JATS: save an article as PDF or text, a record as FHIR JSON.\n";
        assertThat(refused("a.xml", "<Bundle xmlns=\"http://hl7.org/fhir\"/>")).isEqualTo("a.xml" + said);
        assertThat(refused("b.xml", "\uFEFF<?xml version=\"1.0\"?><Bundle/>")).isEqualTo("b.xml" + said);
    }

    @Test
    void the_login_page_of_a_server() throws IOException {
        assertThat(refused("record.json", "<!DOCTYPE html><html><body>Sign in</body></html>"))
                .isEqualTo("record.json is a web page.\n"
                        + "Maybe save the article as PDF or text; a server of records must be asked for FHIR JSON.\n");
    }

    @Test
    void nothing_at_all() throws IOException {
        assertThat(refused("record.json", "")).isEqualTo("record.json is empty.\nMaybe the export failed.\n");
    }

    @Test
    void a_record_that_was_cut_off() throws IOException {
        assertThat(refused(
                        "record.json", "{\"resourceType\": \"Observation\", \"id\": \"o\", \"code\": {\"text\": \"fe"))
                .isEqualTo("record.json ends in the middle (line 1, column 64), in Observation/o, at /code/text.\n"
                        + "Maybe the transfer was cut off.\n");
    }

    @Test
    void a_resource_that_tells_nothing_of_a_patient() throws IOException {
        assertThat(refused("form.json", "{\"resourceType\": \"Questionnaire\", \"status\": \"active\"}"))
                .isEqualTo("form.json holds nothing that tells of a patient, only Questionnaire.\n"
                        + "Maybe another file of the export was meant.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"total\": 0}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Questionnaire\"}}]}",
                "{\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"unheard-of\"}}",
            })
    void a_bundle_that_tells_nothing_of_a_patient_is_no_empty_review(String content) throws IOException {
        assertThat(refused("export.json", content))
                .isEqualTo("export.json holds no Patient and no fact of one, so there is nothing to look at.\n"
                        + "Maybe the search found nothing, or another file of the export was meant.\n");
    }

    /** Of a patient of whom nothing is known there is a review: it says so. */
    @Test
    void a_patient_of_whom_nothing_is_known_is_reviewed() throws IOException {
        Files.writeString(folder.resolve("patient.json"), "{\"resourceType\": \"Patient\", \"id\": \"p\"}");
        Outcome outcome =
                new Bench().run("review", folder.resolve("patient.json").toString());
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isNotEmpty();
    }

    @Test
    void two_patients() throws IOException {
        assertThat(refused("ward.json", """
                {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient", "id": "a"}},
                                                     {"resource": {"resourceType": "Patient", "id": "b"}}]}
                """))
                .isEqualTo("ward.json holds two patients (Patient/a, Patient/b), but a record is about one.\n"
                        + "Maybe split it by patient; records of one patient need a Patient.link.\n");
    }

    @Test
    void ten_thousand_lists_inside_of_each_other() throws IOException {
        assertThat(refused("deep.json", "[".repeat(10_000) + "]".repeat(10_000)))
                .isEqualTo("deep.json holds something else than a FHIR resource (line 1, column 1).\n"
                        + "Maybe the resources stand in a plain list: put them into a Bundle, or one on each line.\n");
        assertThat(refused("deeper.json", "{\"resourceType\": \"Observation\", \"x\": " + "[".repeat(10_000)))
                .startsWith(
                        "deeper.json is nested too deep (more than 100 levels) (line 1, column 138), in Observation")
                .endsWith(
                        "\nMaybe it is not the record of one patient, or holds something that does not belong there.\n");
    }

    @Test
    void bytes_that_are_no_text() throws IOException {
        assertThat(refused("disk.img", new byte[1000]))
                .isEqualTo("disk.img is not valid JSON (line 1, column 2).\nMaybe it was edited by hand.\n");
    }
}
