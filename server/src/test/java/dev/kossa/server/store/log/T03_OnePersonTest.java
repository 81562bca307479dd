package dev.kossa.server.store.log;

import static dev.kossa.server.store.log.Ward.ELEVEN;
import static dev.kossa.server.store.log.Ward.NOON;
import static dev.kossa.server.store.log.Ward.TEN;
import static dev.kossa.server.store.log.Ward.link;
import static dev.kossa.server.store.log.Ward.patientJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.server.store.Engine;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE UNDER TEST: a person who was registered twice has one record, as long as Patient.link says so. */
@ParameterizedClass
@EnumSource(Engine.class)
class T03_OnePersonTest {
    private final Ward ward;
    private final ResourceLog log;

    @SuppressWarnings("NullAway.Init")
    private Version seven;

    T03_OnePersonTest(Engine engine) {
        ward = new Ward(engine);
        log = ward.log;
    }

    @BeforeEach
    void twoRegistrations() {
        seven = ward.patient("7");
        ward.patient("8");
        ward.check("a", "7", TEN, "under seven");
        ward.check("b", "8", ELEVEN, "under eight");
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whoIsNotLinkedIsAnother() {
        assertThat(checksOf("7")).containsExactly("Observation/a version 1");
        assertThat(log.samePerson("7")).containsExactly("7");
        assertThat(log.samePerson("unknown")).containsExactly("unknown");
    }

    @Test
    void whoIsMergedHasOneRecordUnderBothIds() {
        merge();
        assertThat(checksOf("7"))
                .containsExactly("Observation/a version 1", "Observation/b version 1")
                .isEqualTo(checksOf("8"));
        assertThat(log.samePerson("8")).containsExactly("7", "8");
    }

    @Test
    void aLinkCountsInBothDirectionsAndOverSeveralSteps() {
        ward.patient("9", link("replaces", "8"));
        merge();
        ward.check("c", "9", NOON, "under nine");
        assertThat(log.samePerson("7")).containsExactly("7", "8", "9").isEqualTo(log.samePerson("9"));
        assertThat(checksOf("7")).hasSize(3);
    }

    @Test
    void linksInARingEnd() {
        ward.patient("9", link("replaced-by", "7"), link("replaces", "8"));
        merge();
        assertThat(log.samePerson("9")).containsExactly("7", "8", "9");
    }

    @Test
    void aMergeThatIsTakenBackPartsTheRecords() {
        Version merged = merge();
        ward.write(Entry.update(merged, NOON, patientJson()));
        assertThat(checksOf("7")).containsExactly("Observation/a version 1");
        assertThat(checksOf("8")).containsExactly("Observation/b version 1");
    }

    @Test
    void aMergeOfAPatientThatWasEnteredInErrorIsNone() {
        Version merged = merge();
        ward.write(Entry.enteredInError(merged, patientJson(link("replaced-by", "8"))));
        assertThat(log.samePerson("7")).containsExactly("7");
    }

    @Test
    void theRecordAsItWasKnownBeforeTheMergeIsThatOfBefore() {
        Version merged = merge();
        var search = Search.of("7").types("Observation");
        assertThat(log.search(search.asOf(NOON, merged.recordedAt().minusNanos(1000))))
                .hasSize(1);
        assertThat(log.search(search.asOf(NOON, merged.recordedAt()))).hasSize(2);
    }

    @Test
    void aLinkThatOnlyPointsToAnotherRecordIsNoMerge() {
        ward.patient("9", link("seealso", "7"), link("refer", "8"));
        assertThat(log.samePerson("9")).containsExactly("9");
    }

    @Test
    void aLinkThatLeadsElsewhereIsRefused() {
        String elsewhere = "{\"other\":{\"reference\":\"https://other.example/Patient/7\"},\"type\":\"replaced-by\"}";
        assertThatThrownBy(() -> ward.patient("9", elsewhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not name another Patient");
        assertThatThrownBy(() -> ward.write(Entry.create(ResourceId.of("Patient/9"), "9", TEN, "{\"link\":[")))
                .hasMessageStartingWith("A Patient is not JSON.");
        assertThat(log.read(ResourceId.of("Patient/9"))).isEmpty();
    }

    private Version merge() {
        return ward.write(Entry.update(seven, ELEVEN, patientJson(link("replaced-by", "8"))));
    }

    private List<String> checksOf(String patient) {
        return Ward.names(log.search(Search.of(patient).types("Observation")));
    }
}
