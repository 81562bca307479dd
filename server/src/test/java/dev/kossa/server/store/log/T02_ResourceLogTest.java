package dev.kossa.server.store.log;

import static dev.kossa.server.store.log.Ward.ELEVEN;
import static dev.kossa.server.store.log.Ward.NOON;
import static dev.kossa.server.store.log.Ward.TEN;
import static dev.kossa.server.store.log.Ward.contents;
import static dev.kossa.server.store.log.Ward.json;
import static dev.kossa.server.store.log.Ward.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.server.store.Engine;
import dev.kossa.server.store.log.AppendRefused.PatientConflict;
import dev.kossa.server.store.log.AppendRefused.RequestConflict;
import dev.kossa.server.store.log.AppendRefused.VersionConflict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE UNDER TEST: what is written is there, once, as it was and as it was known; nobody's entry is lost to another's. */
@ParameterizedClass
@EnumSource(Engine.class)
class T02_ResourceLogTest {
    private static final ResourceId CHECK = ResourceId.of("Observation/17");

    private final Ward ward;
    private final ResourceLog log;

    T02_ResourceLogTest(Engine engine) {
        ward = new Ward(engine);
        log = ward.log;
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void whatWasWrittenIsRead() {
        Version written = ward.check("17", "patient-7", TEN, "grade 1");
        assertThat(log.read(CHECK)).contains(written);
        assertThat(written.number()).isEqualTo(1);
        assertThat(written.validFrom()).isEqualTo(TEN);
        assertThat(written.recordedBy()).isEqualTo("nurse-4");
        assertThat(Duration.between(written.recordedAt(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
        assertThat(written.content()).contains(json("grade 1"));
        assertThat(log.read(ResourceId.of("Observation/18"))).isEmpty();
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldOneStays() {
        Version first = ward.check("17", "patient-7", TEN, "grade 1");
        ward.write(Entry.update(first, TEN, json("grade 2")));
        assertThat(contents(log.history(CHECK))).containsExactly(json("grade 1"), json("grade 2"));
        assertThat(log.read(CHECK).flatMap(Version::content)).contains(json("grade 2"));
        assertThat(log.read(CHECK, 1)).contains(first);
        assertThat(log.read(CHECK, 3)).isEmpty();
    }

    @Test
    void twoWhoCorrectTheSameVersionDoNotLoseEachOthersEntry() {
        Version seen = ward.check("17", "patient-7", TEN, "grade 1");
        ward.write(Entry.update(seen, TEN, json("of the first")));
        assertThatThrownBy(() -> ward.write(Entry.update(seen, TEN, json("of the second"))))
                .isInstanceOfSatisfying(
                        VersionConflict.class,
                        conflict -> assertThat(conflict.current()).isEqualTo(2))
                .hasMessage("Observation/17 has version 2, not 1.\n"
                        + "Maybe somebody else has written in the meantime: read it again.");
        assertThat(contents(log.history(CHECK))).containsExactly(json("grade 1"), json("of the first"));
    }

    @Test
    void whatIsThereIsNotCreatedAgain() {
        ward.check("17", "patient-7", TEN, "grade 1");
        assertThatThrownBy(() -> ward.check("17", "patient-7", TEN, "grade 2")).isInstanceOf(VersionConflict.class);
    }

    @Test
    void ofManyWhoWriteAtOnceOneWins() throws Exception {
        Version seen = ward.check("17", "patient-7", TEN, "grade 1");
        List<Callable<Boolean>> nurses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Entry entry = Entry.update(seen, TEN, json("of nurse " + i));
            nurses.add(() -> {
                try {
                    ward.write(entry);
                    return true;
                } catch (VersionConflict e) {
                    return false;
                }
            });
        }
        assertThat(atOnce(nurses)).filteredOn(won -> won).hasSize(1);
        assertThat(log.history(CHECK)).hasSize(2);
    }

    @Test
    void aRequestThatIsSentAgainIsWrittenOnceAndAnsweredAlike() {
        Batch request = Batch.by("nurse-4", Entry.create(CHECK, "patient-7", TEN, json("grade 1")))
                .sentAs("request-1", "POST grade 1");
        List<Version> first = log.append(request);
        assertThat(log.append(request)).isEqualTo(first);
        Batch fromAnother = Batch.by(
                        "nurse-5", Entry.create(ResourceId.of("Observation/18"), "patient-7", TEN, json("grade 1")))
                .sentAs("request-1", "POST grade 1");
        assertThat(log.append(fromAnother)).isEqualTo(first);
        assertThat(log.search(Search.of("patient-7"))).isEqualTo(first);
    }

    @Test
    void soIsOneThatIsSentManyTimesAtOnce() throws Exception {
        Batch request = Batch.by("nurse-4", Entry.create(CHECK, "patient-7", TEN, json("grade 1")))
                .sentAs("request-1", "POST grade 1");
        List<Callable<List<Version>>> sendings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            sendings.add(() -> log.append(request));
        }
        assertThat(atOnce(sendings)).containsOnly(log.history(CHECK));
        assertThat(log.history(CHECK)).hasSize(1);
    }

    @Test
    void theKeyOfARequestIsOfNoUseForAnother() {
        log.append(Batch.by("nurse-4", Entry.create(CHECK, "patient-7", TEN, json("grade 1")))
                .sentAs("request-1", "POST grade 1"));
        assertThatThrownBy(() -> log.append(Batch.by(
                                "nurse-4",
                                Entry.create(ResourceId.of("Observation/18"), "patient-8", TEN, json("grade 4")))
                        .sentAs("request-1", "POST grade 4")))
                .isInstanceOf(RequestConflict.class);
        assertThat(log.search(Search.of("patient-8"))).isEmpty();
    }

    @Test
    void ofABatchAllIsWrittenOrNothing() {
        Version seen = ward.check("17", "patient-7", TEN, "grade 1");
        Entry good = Entry.create(ResourceId.of("Observation/18"), "patient-7", TEN, json("grade 2"));
        Entry late = Entry.update(ward.write(Entry.update(seen, TEN, json("grade 1b"))), TEN, json("grade 3"));
        ward.write(late);
        assertThatThrownBy(() -> log.append(Batch.by("nurse-4", good, late))).isInstanceOf(VersionConflict.class);
        assertThat(log.read(good.resource())).isEmpty();

        List<Version> both = log.append(Batch.by(
                "nurse-4", good, Entry.create(ResourceId.of("Condition/1"), "patient-7", TEN, json("injury"))));
        assertThat(names(both)).containsExactly("Observation/18 version 1", "Condition/1 version 1");
        assertThat(both)
                .extracting(Version::recordedAt)
                .containsOnly(both.get(0).recordedAt());
    }

    @Test
    void oneResourceMayHaveSeveralVersionsInOneBatch() {
        Entry create = Entry.create(CHECK, "patient-7", TEN, json("grade 1"));
        Entry update = new Entry(CHECK, "patient-7", Operation.UPDATE, 1, ELEVEN, Span.at(ELEVEN), json("grade 2"));
        log.append(Batch.by("nurse-4", create, update));
        assertThat(log.history(CHECK)).extracting(Version::number).containsExactly(1, 2);
    }

    @Test
    void whatBelongsToAPatientStaysWithThePatient() {
        Version seen = ward.check("17", "patient-7", TEN, "grade 1");
        Entry moved =
                new Entry(CHECK, "patient-8", Operation.UPDATE, seen.number(), TEN, Span.at(TEN), json("grade 1"));
        assertThatThrownBy(() -> ward.write(moved)).isInstanceOf(PatientConflict.class);
    }

    @Test
    void theRecordIsReadAsItWasAndAsItWasKnown() {
        Version running = ward.check("17", "patient-7", TEN, "running");
        Version stopped = ward.write(Entry.update(running, NOON, json("stopped")));
        Version faster = ward.write(Entry.update(stopped, ELEVEN, json("had been stopped at eleven")));

        assertThat(asOf(TEN, faster)).contains("running");
        assertThat(asOf(ELEVEN, running)).contains("running");
        assertThat(asOf(ELEVEN, stopped)).contains("running");
        assertThat(asOf(NOON, stopped)).contains("stopped");
        assertThat(asOf(ELEVEN, faster)).contains("had been stopped at eleven");
        assertThat(asOf(NOON, faster)).contains("had been stopped at eleven");
        assertThat(asOf(TEN.minusSeconds(1), faster)).isEmpty();
        assertThat(log.readAsOf(CHECK, NOON, running.recordedAt().minusNanos(1000)))
                .isEmpty();
    }

    @Test
    void whatWasEnteredInErrorWasNeverSo() {
        Version wrong = ward.check("17", "patient-7", TEN, "grade 4");
        Version later = ward.write(Entry.update(wrong, NOON, json("grade 3")));
        Version taken = ward.write(Entry.enteredInError(later, json("entered in error")));
        assertThat(taken.isEnteredInError()).isTrue();
        assertThat(asOf(TEN, later)).contains("grade 4");
        assertThat(asOf(TEN, taken)).contains("entered in error");
        assertThat(asOf(NOON, taken)).contains("entered in error");
    }

    private Optional<String> asOf(Instant valid, Version known) {
        Optional<Version> read = log.readAsOf(CHECK, valid, known.recordedAt());
        List<Version> found = log.search(Search.of("patient-7").asOf(valid, known.recordedAt()));
        assertThat(found).isEqualTo(read.stream().toList());
        return read.flatMap(Version::content).map(json -> json.replaceAll(".*:\"|\"}", ""));
    }

    @Test
    void aSearchGivesTheLastVersionsOfAPersonByTypeAndDate() {
        Version first = ward.check("1", "patient-7", TEN, "one");
        Version second = ward.check("2", "patient-7", ELEVEN, "two");
        Version infusion =
                ward.write(Entry.create(ResourceId.of("MedicationAdministration/3"), "patient-7", TEN, json("calcium"))
                        .about(Span.from(TEN)));
        ward.check("4", "patient-8", ELEVEN, "of another");
        Version corrected = ward.write(Entry.update(first, TEN, json("one, corrected")));

        Search all = Search.of("patient-7");
        assertThat(log.search(all)).containsExactly(second, infusion, corrected);
        assertThat(log.search(all.types("Observation"))).containsExactly(second, corrected);
        assertThat(log.search(all.types("Observation", "MedicationAdministration")))
                .hasSize(3);
        assertThat(log.search(all.from(ELEVEN))).containsExactly(second, infusion);
        assertThat(log.search(all.to(ELEVEN.minusNanos(1000)))).containsExactly(infusion, corrected);
        assertThat(log.search(all.from(NOON))).containsExactly(infusion);
        assertThat(log.search(all.since(second.recordedAt()))).containsExactly(infusion, corrected);
        assertThat(log.search(all.after(second.sequence()).limit(1))).containsExactly(infusion);
        assertThat(log.search(Search.all().types("Observation"))).hasSize(3);
    }

    @Test
    void whoAsksForWhatIsNewMissesNothingThoughManyWrite() throws Exception {
        List<Callable<Void>> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            String name = "w" + writer + "-";
            writers.add(() -> {
                for (int i = 0; i < 25; i++) {
                    ward.check(name + i, "patient-7", TEN, "grade 0");
                }
                return null;
            });
        }
        List<Version> seen = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            List<Future<Void>> running = writers.stream().map(threads::submit).toList();
            boolean done = false;
            while (!done) {
                done = running.stream().allMatch(Future::isDone);
                Instant last = seen.isEmpty() ? TEN : seen.get(seen.size() - 1).recordedAt();
                seen.addAll(log.search(Search.of("patient-7").since(last)));
            }
            for (Future<Void> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(seen).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void nothingThatAResourceSaysCanBeReadFromTheDatabase() {
        log.append(Batch.by("nurse-4", Entry.create(CHECK, "patient-7", TEN, json("blister of the left hand")))
                .sentAs("request-1", "blister of the left hand"));
        List<String> tables = List.of("resource_version", "recording", "patient_key", "audit", "store_identity");
        for (String table : tables) {
            List<String> rows = ward.database.read(sql -> sql.sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list());
            assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("blister") || row.contains("request-1"));
            assertThat(rows).noneMatch(row -> row.contains("626c6973746572"));
        }
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
