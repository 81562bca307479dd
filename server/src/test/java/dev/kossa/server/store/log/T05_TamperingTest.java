package dev.kossa.server.store.log;

import static dev.kossa.server.store.log.Ward.ELEVEN;
import static dev.kossa.server.store.log.Ward.TEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.server.store.Engine;
import dev.kossa.server.store.audit.AuditEntry;
import dev.kossa.server.store.keys.PatientKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE UNDER TEST: the logs are only added to; who goes round that is found out. */
@ParameterizedClass
@EnumSource(Engine.class)
class T05_TamperingTest {
    private final Ward ward;

    T05_TamperingTest(Engine engine) {
        ward = new Ward(engine);
    }

    @BeforeEach
    void fiveEntries() {
        ward.audit.record(AuditEntry.done("nurse-4", "sign-in", "session"));
        ward.check("1", "7", TEN, "grade 1");
        ward.check("2", "7", ELEVEN, "grade 2");
        ward.patient("8", Ward.link("replaces", "9"));
        ward.audit.record(AuditEntry.refused("nurse-4", "read", "Observation/9"));
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '"', textBlock = """
                    update audit set who = 'another'
                    delete from audit
                    truncate audit cascade
                    update resource_version set content = ''
                    delete from resource_version
                    truncate resource_version cascade
                    update recording set recorded_by = 'another'
                    delete from recording
                    delete from patient_link
                    delete from patient_key
                    truncate patient_key cascade
                    update store_identity set created_at = now()
                    """)
    void theDatabaseRefusesToChangeWhatIsWritten(String statement) {
        assertThatThrownBy(() -> Engine.execute(ward.database.address(), statement))
                .hasMessageContaining("is a log: rows are added, never changed or deleted.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '"', textBlock = """
                    update patient_key set wrapped = 'x'
                    update patient_key set patient = '9'
                    update patient_key set wrapped = null, destroyed_at = now(), patient = '9'
                    """)
    void aKeyIsDestroyedOrStays(String statement) {
        assertThatThrownBy(() -> Engine.execute(ward.database.address(), statement))
                .hasMessageContaining("A patient's key can be destroyed, but not changed.");
    }

    @Test
    void whatNobodyTouchedIsInOrder() {
        Verification.Result result = verify();
        assertThat(result.broken()).isEmpty();
        assertThat(result.entries()).isEqualTo(5);
        assertThat(result.head()).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '"', textBlock = """
                    update audit set who = 'another' where number = 1 > 1
                    update audit set at = at + interval '1 hour' where number = 4 > 4
                    update audit set outcome = 'done' where number = 5 > 5
                    update audit set link = sha256('') where number = 3 > 3
                    delete from audit where number = 1 > 1
                    update audit set number = 6 where number = 5 > 5
                    update resource_version set content = content || 'x' where resource_id = '2' > 3
                    update resource_version set valid_from = valid_from - interval '1 hour' where resource_id = '1' > 2
                    update resource_version set patient = '8' where resource_id = '2' > 3
                    delete from resource_version where resource_id = '1' > 2
                    """)
    void whoHasDisabledTheTriggersAndChangedSomethingIsFoundAtTheFirstBrokenLink(String statement, long first) {
        byForce(statement);
        assertThat(verify().broken()).contains(first);
    }

    @Test
    void whatWasChangedInTheDatabaseIsNotRead() {
        byForce("update resource_version set content = (select content from resource_version where resource_id = '1')"
                + " where resource_id = '2'");
        assertThatThrownBy(() -> ward.log.read(ResourceId.of("Observation/2"))).isInstanceOf(PatientKey.Tampered.class);
        byForce("update resource_version set valid_from = valid_from - interval '1 hour' where resource_id = '1'");
        assertThatThrownBy(() -> ward.log.read(ResourceId.of("Observation/1"))).isInstanceOf(PatientKey.Tampered.class);
    }

    @Test
    void theHeadThatWasNotedTellsThatTheEndWasCutOff() {
        String noted = verify().head();
        byForce("delete from audit where number = 5");
        assertThat(verify().broken()).isEmpty();
        assertThat(verify().head()).isNotEqualTo(noted);
    }

    private Verification.Result verify() {
        return new Verification(ward.database).run();
    }

    /** As the owner of the database, who can do all. */
    private void byForce(String statement) {
        Engine.execute(
                ward.database.address(),
                "set session_replication_role = replica; " + statement + "; set session_replication_role = default");
    }
}
