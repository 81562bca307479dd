package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReaderTest {
    @TempDir
    Path path;

    private CaseFolderFixture folder;

    @BeforeEach
    void newFolder() {
        folder = new CaseFolderFixture(path);
    }

    private CaseFile only() {
        CaseReader reader = new CaseReader(RealKnowledge.KNOWLEDGE, GoldMap.load());
        assertThat(CaseFolder.of(path).names()).hasSize(1);
        return reader.read(CaseFolder.of(path)).get(0);
    }

    private EvaluationCase readable() {
        assertThat(only()).isInstanceOf(EvaluationCase.class);
        return (EvaluationCase) only();
    }

    private String unreadable() {
        assertThat(only()).isInstanceOf(UnreadableCase.class);
        return ((UnreadableCase) only()).sentence();
    }

    @Test
    void a_case_is_a_patient_with_source_answer_and_moment() {
        folder.bundle("a", CaseFolderFixture.finding("f1", "swelling"))
                .answer("a", "calcium-extravasation-injury", "\"iatrogenic\"", "\"2020-06-15\"");
        EvaluationCase one = readable();

        assertThat(one.source()).isEqualTo("https://example.org/a");
        assertThat(one.gold().condition()).isEqualTo("iatrogenic-calcinosis-cutis");
        assertThat(one.gold().stage()).contains("acute");
        assertThat(one.gold().subtype()).contains("iatrogenic");
        assertThat(one.asOf()).isEqualTo(Instant.parse("2020-06-15T23:59:59Z"));
    }

    @Test
    void without_a_moment_everything_known_is_used() {
        folder.bundle("a", CaseFolderFixture.finding("f1", "swelling") + "," + CaseFolderFixture.calcium("left hand"))
                .answer("a", "cellulitis", "null", "null");

        assertThat(readable().asOf()).isEqualTo(Instant.parse("2020-06-15T23:59:59Z"));
    }

    @Test
    void words_that_are_not_understood_are_listed() {
        folder.bundle("a", CaseFolderFixture.finding("f1", "an unheard-of sign"))
                .answer("a", "cellulitis", "null", "null");

        assertThat(readable().unmapped()).containsExactly("finding \"an unheard-of sign\"");
    }

    @Test
    void an_answer_without_its_patient_is_said() {
        folder.answer("lost", "cellulitis", "null", "null");

        assertThat(unreadable()).isEqualTo("The file lost.json is missing or cannot be read.\nMaybe it was renamed.");
    }

    @Test
    void a_patient_that_was_cut_off_is_said_and_keeps_its_answer() {
        folder.file("a.json", "{\"resourceType\": \"Bund").answer("a", "cellulitis", "null", "null");

        assertThat(unreadable()).startsWith("a.json ends in the middle").contains("\nMaybe");
        assertThat(only().gold().condition()).isEqualTo("cellulitis");
    }

    @Test
    void a_moment_that_is_no_time_is_said() {
        folder.bundle("a", CaseFolderFixture.finding("f1", "swelling")).answer("a", "cellulitis", "null", "\"soon\"");

        assertThat(unreadable())
                .isEqualTo("The asOf (soon) of a.expected.json is no time.\nMaybe a date like 2020-06-15 was meant.");
    }

    @Test
    void an_answer_without_a_diagnosis_is_said() {
        folder.bundle("a", CaseFolderFixture.finding("f1", "swelling"))
                .file("a.expected.json", "{\"diagnosis\": \"x\"}");

        assertThat(unreadable())
                .isEqualTo("The file a.expected.json names no finalDiagnosis.\nMaybe the field is misspelt.");
    }

    @Test
    void an_answer_that_is_no_object_is_said() {
        folder.bundle("a", CaseFolderFixture.finding("f1", "swelling")).file("a.expected.json", "[1, 2]");

        assertThat(unreadable())
                .isEqualTo("The file a.expected.json is no JSON object.\nMaybe it is not the answer to a case.");
    }
}
