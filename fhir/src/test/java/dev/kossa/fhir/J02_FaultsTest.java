package dev.kossa.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kossa.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: JSON that cannot be read ends in a sentence that says what, where, and the likely mend. */
class J02_FaultsTest {
    private static String fault(InputStream json) {
        return catchThrowableOfType(UnreadableInput.class, () -> J01_StreamsTest.resources(json))
                .getMessage();
    }

    private static String fault(String json) {
        return fault(Read.stream(json));
    }

    @Test
    void a_cut_off_file() {
        assertThat(
                        fault(
                                "{\"resourceType\": \"Bundle\", \"entry\": [\n"
                                        + "{\"resource\": {\"resourceType\": \"Observation\", \"id\": \"lab-1\", \"valueQuantity\": {\"value\": 1"))
                .isEqualTo("record.json ends in the middle (line 2, column 89), in Observation/lab-1, "
                        + "at /entry/0/resource/valueQuantity/value.\nMaybe the transfer was cut off.");
    }

    @Test
    void a_file_cut_off_inside_of_a_text() {
        assertThat(fault("{\"resourceType\": \"Patient\", \"id\": \"a"))
                .startsWith("record.json ends in the middle (line 1, column 37), in Patient, at /id.");
    }

    @Test
    void broken_json() {
        assertThat(fault("{\"resourceType\": \"Patient\",\n \"gender\" \"male\"}"))
                .isEqualTo("record.json is not valid JSON (line 2, column 11), in Patient, at /gender.\n"
                        + "Maybe it was edited by hand.");
    }

    @Test
    void another_encoding() {
        byte[] latin = "{\"resourceType\": \"Patient\", \"id\": \"M\u00fcller\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(fault(new ByteArrayInputStream(latin)))
                .isEqualTo(
                        "record.json is not UTF-8 (line 1, column 38), in Patient, at /id.\nMaybe save it as UTF-8.");
    }

    @Test
    void nothing_at_all() {
        assertThat(fault(" \n ")).isEqualTo("record.json is empty.\nMaybe the export failed.");
    }

    @Test
    void a_plain_list_of_resources() {
        assertThat(fault("[{\"resourceType\": \"Patient\"}]"))
                .isEqualTo("record.json holds something else than a FHIR resource (line 1, column 1).\n"
                        + "Maybe the resources stand in a plain list: put them into a Bundle, or one on each line.");
    }

    @Test
    void json_that_is_not_fhir() {
        assertThat(fault("{\"patient\": 7}"))
                .isEqualTo("record.json holds an object without resourceType (line 1, column 14).\n"
                        + "Maybe it is JSON, but not FHIR.");
    }

    @Test
    void an_entry_that_is_not_fhir() {
        assertThat(fault("{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"id\": \"a\"}}]}"))
                .startsWith("record.json holds an object without resourceType");
    }

    @Test
    void the_message_of_a_server() {
        assertThat(fault("{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"severity\": \"error\"}]}"))
                .isEqualTo("record.json holds an OperationOutcome: a server's message instead of a record.\n"
                        + "Maybe the request to the server failed.");
    }

    @Test
    void too_deep() {
        String deep = "{\"resourceType\": \"Observation\", \"extension\": " + "[".repeat(200);
        assertThat(fault(deep))
                .startsWith("record.json is nested too deep (more than 100 levels) (line 1, column ")
                .contains("at /extension" + "/0".repeat(24))
                .contains("...")
                .endsWith("Maybe it is not the record of one patient, or holds something that does not belong there.");
    }

    @Test
    void a_text_that_is_too_long_is_not_read_to_its_end() {
        Endless endless = new Endless();
        InputStream json = new SequenceInputStream(
                Read.stream("{\"resourceType\": \"Observation\", \"id\": \"o\", \"valueString\": \""), endless);
        assertThat(fault(json))
                .startsWith("record.json holds a text that is too long (more than 1000000 characters) (line 1, column ")
                .contains(", in Observation/o, at /valueString.");
        assertThat(endless.read).isLessThan(2_000_000);
    }

    @Test
    void a_line_without_an_end_that_nobody_needs_takes_no_memory_and_ends_in_a_sentence() {
        long before = usedMemory();
        InputStream json = new SequenceInputStream(
                Read.stream("{\"resourceType\": \"Observation\", \"id\": \"o\", \"text\": {\"div\": \""),
                new Endless());
        assertThat(fault(json)).startsWith("record.json is too long (more than 1000 MB) (line 1, column ");
        assertThat(usedMemory() - before).isLessThan(100_000_000);
    }

    @Test
    void a_stream_that_breaks() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThat(fault(broken))
                .isEqualTo(
                        "record.json could not be read to its end: the connection or the disk failed.\nMaybe try again.");
    }

    @Test
    void a_sentence_never_repeats_what_the_file_holds() {
        assertThat(fault("{\"resourceType\": \"Patient\", \"gender\": Jonathan}"))
                .doesNotContain("Jonathan");
    }

    @Test
    void a_name_that_stands_twice_is_used_in_neither_form() throws UnreadableInput {
        Resource observation = J01_StreamsTest.resources(Read.stream("""
                        {"resourceType": "Observation", "valueBoolean": true, "code": {"text": "a", "text": "b"}, "valueBoolean": false,
                         "id": "o"}
                        """)).get(0);
        assertThat(observation.flag("valueBoolean")).isEmpty();
        assertThat(observation.object("code").text("text")).isEmpty();
        assertThat(observation.issues())
                .extracting(Issue::sentence)
                .containsExactly(
                        "Observation/o says Observation.code.text twice; neither was used.\n"
                                + "Maybe two resources were merged by hand.",
                        "Observation/o says Observation.valueBoolean twice; neither was used.\n"
                                + "Maybe two resources were merged by hand.");
    }

    @Test
    void a_value_of_another_type_is_said_once_and_the_rest_is_read() throws UnreadableInput {
        Resource observation = J01_StreamsTest.resources(Read.stream("""
                        {"resourceType": "Observation", "id": "o", "status": "final", "valueQuantity": {"value": "37", "unit": "mg/L"},
                         "note": {"text": "x"}, "category": [{"text": "a"}, "b"], "valueBoolean": "true"}
                        """)).get(0);
        assertThat(observation.object("valueQuantity").number("value")).isEmpty();
        assertThat(observation.object("valueQuantity").number("value")).isEmpty();
        assertThat(observation.objects("note")).isEmpty();
        assertThat(observation.objects("category")).hasSize(1);
        assertThat(observation.flag("valueBoolean")).isEmpty();
        assertThat(observation.object("valueQuantity").text("unit")).isEqualTo("mg/L");
        assertThat(observation.issues())
                .extracting(Issue::sentence)
                .containsExactly(
                        "Observation/o has text at Observation.valueQuantity.value where a number belongs; it was not used.\n"
                                + "Maybe it should be written as a number.",
                        "Observation/o has an object at Observation.note where a list belongs; it was not used.\n"
                                + "Maybe it should be written as a list.",
                        "Observation/o has text at Observation.category[1] where an object belongs; it was not used.\n"
                                + "Maybe it should be written as an object.",
                        "Observation/o has text at Observation.valueBoolean where true or false belongs; it was not used.\n"
                                + "Maybe it should be written as true or false.");
    }

    @Test
    void a_number_that_would_fill_the_memory_is_not_a_number() throws UnreadableInput {
        Resource observation = J01_StreamsTest.resources(Read.stream(
                        "{\"resourceType\": \"Observation\", \"id\": \"o\", \"valueInteger\": 1e999999999}"))
                .get(0);
        assertThat(observation.number("valueInteger")).isEmpty();
        assertThat(observation.issues()).hasSize(1);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The letter a, for ever. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            java.util.Arrays.fill(buffer, from, from + length, (byte) 'a');
            read += length;
            return length;
        }
    }
}
