package dev.kossa.cli.evaluate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.CaseSummary.Age.Unit;
import dev.kossa.record.Laterality;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.Presence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feature: what the text does not say stays empty. */
class G09_EmptyFieldsTest {
    private static final String NOTHING = """
            'ageDays': null, 'ageYears': null, 'sex': null, 'exposure': null, 'lesionSite': null, 'lesionSide': null,
            'firstMisdiagnosis': null, 'differentialStated': [], 'findingsPresent': [], 'findingsAbsent': [], 'labs': [],
            'imaging': [], 'treatments': [], 'outcome': null, 'resolutionDays': null""";

    private static String empty(CaseMarks marks) {
        Tally values = marks.emptyValues();
        Tally lists = marks.emptyLists();
        return values.found() + " of " + values.gold() + " values, " + lists.found() + " of " + lists.gold() + " lists";
    }

    @Test
    void aReaderThatSaysNothingLeavesAllEmpty() {
        assertThat(empty(Marking.marks(NOTHING, new Draft()))).isEqualTo("8 of 8 values, 6 of 6 lists");
    }

    @Test
    void aReaderThatSaysAllLeavesNothingEmpty() {
        Draft all = new Draft()
                .age(3, Unit.DAYS)
                .sex(Sex.MALE)
                .exposure("", "x", "", Optional.empty())
                .site("hand", Laterality.LEFT)
                .misdiagnosis("gout", "gout")
                .weighed("gout", "gout")
                .finding("fever", Presence.PRESENT)
                .finding("pus", Presence.ABSENT)
                .stated("crp", "CRP", "normal")
                .test("mri", true)
                .treated("clindamycin", "clindamycin")
                .outcome("well")
                .resolution(3);

        assertThat(empty(Marking.marks(NOTHING, all))).isEqualTo("0 of 8 values, 0 of 6 lists");
    }

    @Test
    void withinAnExposureEachPartThatIsNotSaidIsOneValue() {
        String gold = "'exposure': {'drug': 'vancomycin', 'route': null, 'side': null, 'latencyDays': null}";
        Draft found = new Draft().exposure("vancomycin", "vancomycin", "oral", Optional.empty(), 3.0);

        assertThat(empty(Marking.marks(gold, found))).isEqualTo("1 of 3 values, 0 of 0 lists");
    }
}
