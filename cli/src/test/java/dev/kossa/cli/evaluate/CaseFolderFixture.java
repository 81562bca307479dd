package dev.kossa.cli.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small cases into a folder. */
final class CaseFolderFixture {
    private final Path folder;

    CaseFolderFixture(Path folder) {
        this.folder = folder;
    }

    CaseFolderFixture bundle(String name, String entries) {
        return file(name + ".json", """
                {"resourceType": "Bundle", "type": "collection", "meta": {"source": "https://example.org/%s"}, "entry": [%s]}
                """.formatted(name, entries));
    }

    CaseFolderFixture answer(String name, String diagnosis, String subtype, String asOf) {
        return file(
                name + ".expected.json",
                "{\"finalDiagnosis\": \"%s\", \"subtype\": %s, \"asOf\": %s}".formatted(diagnosis, subtype, asOf));
    }

    CaseFolderFixture file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** A finding of 15 June 2020, as words. */
    static String finding(String id, String words) {
        return """
                {"resource": {"resourceType": "Observation", "id": "%s", "status": "final", "code": {"text": "%s"},
                 "effectiveDateTime": "2020-06-15", "valueBoolean": true}}""".formatted(id, words);
    }

    /** Calcium gluconate into a vein of a place, on 1 June 2020. */
    static String calcium(String place) {
        return """
                {"resource": {"resourceType": "MedicationAdministration", "id": "calcium", "status": "completed",
                 "medicationCodeableConcept": {"text": "calcium gluconate"}, "effectiveDateTime": "2020-06-01",
                 "dosage": {"route": {"text": "intravenous"}, "site": {"text": "%s"}}}}""".formatted(place);
    }

    static String film(String conclusion) {
        return """
                {"resource": {"resourceType": "DiagnosticReport", "id": "film", "status": "final", "code": {"text": "X-ray"},
                 "effectiveDateTime": "2020-06-15", "conclusion": "%s"}}""".formatted(conclusion);
    }
}
