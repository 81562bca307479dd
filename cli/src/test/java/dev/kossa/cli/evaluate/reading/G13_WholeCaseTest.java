package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.CaseSummary.Age.Unit;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.Presence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feature: a whole case, as a perfect reader and as one that says nothing would read it. */
class G13_WholeCaseTest {
    private static final String GOLD = """
            'diagnosisKey': 'iatrogenic-calcinosis-cutis', 'finalDiagnosis': 'iatrogenic calcinosis cutis',
            'ageDays': 150, 'ageYears': null, 'sex': 'female',
            'exposure': {'drug': 'calcium gluconate', 'route': 'intravenous infusion', 'site': 'foot', 'side': 'right',
                         'latencyDays': 12},
            'lesionSite': 'ankle and foot', 'lesionSide': 'right', 'firstMisdiagnosis': 'cellulitis',
            'differentialStated': ['osteomyelitis', 'septic arthritis'],
            'findingsPresent': ['firm swelling', 'redness'], 'findingsAbsent': ['fever'],
            'labs': [{'name': 'CRP', 'value': '0,4', 'unit': 'mg/L'}, {'name': 'serum calcium', 'value': 'normal', 'unit': null}],
            'imaging': [{'modality': 'X-ray', 'result': 'soft tissue calcification'}],
            'treatments': ['clindamycin', 'surgical excision'], 'outcome': 'healed', 'resolutionDays': 90""";

    private static Draft perfect() {
        return new Draft()
                .diagnosis("iatrogenic-calcinosis-cutis", "calcinosis")
                .age(5, Unit.MONTHS)
                .sex(Sex.FEMALE)
                .exposure(
                        "calcium-gluconate",
                        "gluconate",
                        "intravenous",
                        Optional.of(new BodySite("foot", Laterality.RIGHT)),
                        12.0)
                .site("ankle", Laterality.RIGHT)
                .site("foot", Laterality.RIGHT)
                .misdiagnosis("cellulitis", "cellulitis")
                .weighed("osteomyelitis", "osteomyelitis")
                .weighed("septic-arthritis", "joint infection")
                .finding("hard-lesion", Presence.PRESENT)
                .finding("swelling", Presence.PRESENT)
                .finding("redness", Presence.PRESENT)
                .finding("fever", Presence.ABSENT)
                .lab("crp", "CRP", "0.4", "mg/l")
                .stated("calcium", "calcium", "normal")
                .test("radiograph", false, "soft-tissue-calcification")
                .treated("clindamycin", "clindamycin")
                .treated("excision", "cut out")
                .outcome("healed")
                .resolution(90);
    }

    @Test
    void aPerfectReaderIsRightInEveryField() {
        CaseMarks marks = Marking.marks(GOLD, perfect());

        assertThat(marks.mismatches()).isEmpty();
        assertThat(marks.tallies()).containsOnlyKeys(Field.values());
        assertThat(Field.values())
                .allSatisfy(field -> assertThat(marks.tally(field).f1()).isEqualTo(1));
    }

    @Test
    void aReaderThatSaysNothingMissesEveryFieldAndIsWrongInNone() {
        CaseMarks marks = Marking.marks(GOLD, new Draft());

        assertThat(Field.values()).allSatisfy(field -> {
            assertThat(marks.tally(field).gold()).isPositive();
            assertThat(marks.tally(field).found()).isZero();
            assertThat(marks.tally(field).given()).isZero();
        });
    }

    @Test
    void everyFieldReadFromATextThatSaysNothingIsWrong() {
        String nothing = """
                'diagnosisKey': null, 'ageDays': null, 'sex': null, 'exposure': null, 'lesionSite': null, 'lesionSide': null,
                'firstMisdiagnosis': null, 'differentialStated': [], 'findingsPresent': [], 'findingsAbsent': [], 'labs': [],
                'imaging': [], 'treatments': [], 'outcome': null, 'resolutionDays': null""";
        CaseMarks marks = Marking.marks(nothing, perfect());

        assertThat(Field.values()).allSatisfy(field -> {
            assertThat(marks.tally(field).given()).isPositive();
            assertThat(marks.tally(field).right()).isZero();
        });
    }
}
