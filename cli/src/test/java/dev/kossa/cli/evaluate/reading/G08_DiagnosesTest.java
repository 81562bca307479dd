package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Feature: diagnoses by mechanism. */
class G08_DiagnosesTest {
    private static final String RIGHT = "found 1 of 1, right 1 of 1";
    private static final String WRONG = "found 0 of 1, right 0 of 1";

    @Test
    void theFinalDiagnosisIsTheMechanismAsWhichTheGoldCounts() {
        String gold = "'diagnosisKey': 'myositis-ossificans', 'finalDiagnosis': 'myositis ossificans'";

        assertThat(Marking.score(
                        Field.FINAL_DIAGNOSIS, gold, new Draft().diagnosis("heterotopic-ossification", "ossification")))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.FINAL_DIAGNOSIS, gold, new Draft().diagnosis("", "myositis ossificans")))
                .isEqualTo(RIGHT);
        assertThat(Marking.errors(Field.FINAL_DIAGNOSIS, gold, new Draft().diagnosis("gout", "gout")))
                .containsExactly("heterotopic-ossification / gout (gout)");
    }

    @Test
    void aMisdiagnosisIsComparedByItsConcept() {
        String gold = "'firstMisdiagnosis': 'cellulitis after a drip'";

        assertThat(Marking.score(Field.FIRST_MISDIAGNOSIS, gold, new Draft().misdiagnosis("cellulitis", "cellulitis")))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.FIRST_MISDIAGNOSIS, gold, new Draft().misdiagnosis("gout", "a drip")))
                .isEqualTo(WRONG);
    }

    @Test
    void aMisdiagnosisWithoutConceptIsComparedByItsWords() {
        String gold = "'firstMisdiagnosis': 'Baker pseudofever'";

        assertThat(Marking.score(Field.FIRST_MISDIAGNOSIS, gold, new Draft().misdiagnosis("", "pseudofever of Baker")))
                .isEqualTo(RIGHT);
        assertThat(Marking.score(Field.FIRST_MISDIAGNOSIS, gold, new Draft().misdiagnosis("", "something else")))
                .isEqualTo(WRONG);
    }

    @Test
    void whatTheAuthorsWeighedIsAListOfConcepts() {
        String gold = "'differentialStated': ['osteomyelitis', 'gouty arthritis', 'mystery']";
        Draft found = new Draft().weighed("osteomyelitis", "bone infection").weighed("cellulitis", "cellulitis");

        assertThat(Marking.score(Field.DIFFERENTIAL, gold, found)).isEqualTo("found 1 of 2, right 1 of 2");
        assertThat(Marking.leftOut(Field.DIFFERENTIAL, gold, found)).containsExactly("mystery");
    }
}
