package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kossa.issue.Issue;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.prose.Reading;
import dev.kossa.record.Medication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The paper from which Kossa comes (where it is present), and the same case told anew. */
class F03_SourcePaperTest {
    private static final String PAPER = "../../shared/seed/case-report.txt";
    private static final String RETOLD = "../examples/infant-9-months/report.txt";

    private Told told = Told.by("Nothing.");

    @BeforeEach
    void nothing() {
        told = Told.by("Nothing.");
    }

    private void read(String file) throws IOException {
        assumeTrue(Files.exists(Path.of(file)), "the paper is not here");
        told = Told.by(Files.readString(Path.of(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, RETOLD})
    void all_twelve_values_have_their_units(String file) throws IOException {
        read(file);
        assertThat(told.labs().stream().map(lab -> lab.replace(" normal", "")))
                .contains(
                        "wbc 11.3 x10^9/L",
                        "haemoglobin 12.7 g/dL",
                        "platelets 530 x10^9/L",
                        "esr 9 mm/hour",
                        "crp 0.36 mg/L",
                        "sodium 139 mmol/L",
                        "potassium 4.7 mmol/L",
                        "urea 1.5 mmol/L",
                        "creatinine 14 µmol/L",
                        "calcium-corrected 2.5 mmol/L",
                        "phosphate 1.8 mmol/L",
                        "vitamin-d 120.6 nmol/L");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, RETOLD})
    void the_findings_have_the_right_presence(String file) throws IOException {
        read(file);
        assertThat(told.present().stream().map(finding -> finding.replaceAll(",.*", "")))
                .contains(
                        "swelling",
                        "eczema",
                        "tenderness",
                        "warmth",
                        "reduced-use",
                        "pigmentation",
                        "bluish-discoloration",
                        "redness",
                        "restricted-motion",
                        "hard-lesion",
                        "hypocalcaemic-seizure",
                        "vitamin-d-deficiency");
        assertThat(told.absent().stream().map(finding -> finding.replaceAll(",.*", "")))
                .contains("fever", "itch", "pus", "fluctuation", "discharge", "several-joints", "pulse-deficit");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, RETOLD})
    void drugs_results_and_outcome(String file) throws IOException {
        read(file);
        assertThat(told.reading().record().every(Medication.class).flatMap(drug -> drug.drug().stream()))
                .contains("clindamycin", "amoxicillin-clavulanate", "calcium-gluconate");
        assertThat(told.tests())
                .contains("ultrasound normal")
                .anyMatch(test -> test.startsWith("radiograph soft-tissue-calcification"));
        assertThat(told.summary().resolution_d().map(Said::value)).contains(60.0);
        assertThat(told.diagnosis()).isEqualTo("iatrogenic-calcinosis-cutis");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, RETOLD})
    void seven_other_patients(String file) throws IOException {
        read(file);
        assertThat(told.others()).containsExactlyInAnyOrder("4", "2", "11", "12", "13", "14", "9");
    }

    @ParameterizedTest
    @ValueSource(strings = {PAPER, RETOLD})
    void what_the_text_says_against_itself(String file) throws IOException {
        read(file);
        assertThat(told.reading().issues().stream().map(Reading.Said::issue).map(Issue::type))
                .contains(
                        "ConflictingTime",
                        "StatementsDiffer",
                        "ContradictorySigns",
                        "NotReported",
                        "PlanAgainstResult");
    }
}
