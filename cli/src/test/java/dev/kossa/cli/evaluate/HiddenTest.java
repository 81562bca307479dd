package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Medication;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.Procedure;
import dev.kossa.record.TestResult;
import dev.kossa.record.TestResult.Kind;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HiddenTest {
    private static final When THEN = When.at(Instant.parse("2020-06-15T12:00:00Z"));
    private static final Instant KNOWN = Instant.MIN;

    private static Origin origin(String text) {
        return new Origin("Resource/" + text, "", text);
    }

    private static Fact drug(String id, Medication.Use use) {
        return new Medication(
                Optional.of(id),
                id,
                use,
                Optional.of("intravenous"),
                Optional.empty(),
                Medication.Amounts.NONE,
                THEN,
                Optional.empty(),
                KNOWN,
                origin(id));
    }

    private static Fact finding(String id) {
        return Finding.of(id, Presence.PRESENT, THEN, origin(id));
    }

    private static Fact procedure(String words) {
        return new Procedure(
                Optional.empty(), words, Procedure.Status.DONE, Optional.empty(), THEN, KNOWN, origin(words));
    }

    private static Fact result(Kind kind) {
        return new TestResult(
                kind, Optional.empty(), List.of(), true, Optional.empty(), THEN, KNOWN, origin(kind.name()));
    }

    private static List<Fact> left(Hidden what, Fact... facts) {
        PatientRecord record = new PatientRecord(Patient.unknown(), List.of(facts));
        return what.hide(record, RealKnowledge.KNOWLEDGE).facts();
    }

    @Test
    void hiding_the_exposure_takes_calcium_that_was_given_or_ordered() {
        assertThat(left(
                        Hidden.EXPOSURE,
                        drug("calcium-gluconate", Medication.Use.GIVEN),
                        drug("calcium-chloride", Medication.Use.ORDERED)))
                .isEmpty();
    }

    @Test
    void hiding_the_exposure_takes_the_findings_that_stand_for_it() {
        assertThat(left(Hidden.EXPOSURE, finding("extravasation-witnessed"), finding("intravenous-line")))
                .isEmpty();
    }

    @Test
    void hiding_the_exposure_takes_procedures_that_name_calcium() {
        assertThat(left(Hidden.EXPOSURE, procedure("calcium infusion stopped"))).isEmpty();
    }

    @Test
    void hiding_the_exposure_leaves_all_else() {
        Fact[] facts = {
            drug("clindamycin", Medication.Use.GIVEN), finding("swelling"), procedure("incision"), result(Kind.IMAGING)
        };

        assertThat(left(Hidden.EXPOSURE, facts)).containsExactly(facts);
    }

    @Test
    void hiding_the_imaging_takes_images_and_tissue_and_leaves_cultures_and_findings() {
        Fact culture = result(Kind.CULTURE);
        Fact calcified = finding("calcified-lesion");

        assertThat(left(Hidden.IMAGING, result(Kind.IMAGING), result(Kind.TISSUE), culture, calcified))
                .containsExactly(culture, calcified);
    }
}
