package dev.kossa.server.store.log;

import static dev.kossa.server.store.log.Ward.ELEVEN;
import static dev.kossa.server.store.log.Ward.TEN;
import static dev.kossa.server.store.log.Ward.contents;
import static dev.kossa.server.store.log.Ward.json;
import static dev.kossa.server.store.log.Ward.link;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.server.store.Engine;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE UNDER TEST: what was erased can never be read again, and the logs stay whole. */
@ParameterizedClass
@EnumSource(Engine.class)
class T04_ErasureTest {
    private final Ward ward;
    private final ResourceLog log;

    T04_ErasureTest(Engine engine) {
        ward = new Ward(engine);
        log = ward.log;
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void theContentOfAPatientIsGoneAndThatOfOthersStays() {
        Version first = ward.check("1", "7", TEN, "grade 1");
        ward.write(Entry.update(first, ELEVEN, json("grade 2")));
        ward.check("2", "8", TEN, "of another");
        assertThat(log.erase("7", "officer-1").erased()).isTrue();
        assertThat(contents(log.history(first.resource()))).containsExactly("erased", "erased");
        assertThat(contents(log.search(Search.of("8")))).containsExactly(json("of another"));
        assertThat(ward.database.<Long>read(
                        sql -> sql.sql("select count(*) from patient_key where patient = '7' and wrapped is not null")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void theAuditOfWhatWasErasedCanStillBeVerified() {
        ward.check("1", "7", TEN, "grade 1");
        log.erase("7", "officer-1");
        var result = new Verification(ward.database).run();
        assertThat(result.broken()).isEmpty();
        assertThat(result.entries()).isEqualTo(2);
        assertThat(ward.audit.entries(1, 10))
                .extracting(recorded -> recorded.entry().who() + " "
                        + recorded.entry().action() + " " + recorded.entry().subject())
                .containsExactly("officer-1 erase Patient/7");
    }

    @Test
    void aPatientWhoComesBackHasANewKey() {
        ward.check("1", "7", TEN, "old");
        log.erase("7", "officer-1");
        ward.check("2", "7", ELEVEN, "new");
        assertThat(contents(log.search(Search.of("7")))).containsExactly("erased", json("new"));
    }

    @Test
    void otherIdsOfThePersonAreToldAndNotErased() {
        ward.patient("7", link("replaced-by", "8"));
        ward.check("2", "8", TEN, "under eight");
        assertThat(log.erase("7", "officer-1").others()).containsExactly("8");
        assertThat(contents(log.search(Search.of("8").types("Observation")))).containsExactly(json("under eight"));
    }

    @Test
    void whereThereIsNothingNothingIsErased() {
        assertThat(log.erase("7", "officer-1").erased()).isFalse();
    }

    @Test
    void aRequestThatIsSentAgainAfterTheErasureIsNotWrittenAnew() {
        Batch request = Batch.by("nurse-4", Entry.create(ResourceId.of("Observation/1"), "7", TEN, json("grade 1")))
                .sentAs("request-1", "grade 1");
        log.append(request);
        log.erase("7", "officer-1");
        assertThat(contents(log.append(request))).containsExactly("erased");
    }

    @Test
    void whoWasNotTouchedForLongIsFoundForRetention() {
        Version old = ward.check("1", "7", TEN, "old");
        ward.check("2", "8", TEN, "new");
        assertThat(log.untouchedSince(old.recordedAt())).isEqualTo(List.of("7"));
        assertThat(log.untouchedSince(Instant.now().plusSeconds(3600))).containsExactly("7", "8");
        log.erase("7", "officer-1");
        assertThat(log.untouchedSince(Instant.now().plusSeconds(3600))).containsExactly("8");
    }
}
