package dev.kossa.server.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.cli.console.Refusal;
import dev.kossa.server.store.Engine;
import dev.kossa.server.store.audit.AuditEntry;
import dev.kossa.server.store.audit.AuditLog;
import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.log.Batch;
import dev.kossa.server.store.log.Entry;
import dev.kossa.server.store.log.ResourceId;
import dev.kossa.server.store.log.ResourceLog;
import dev.kossa.server.store.log.Search;
import dev.kossa.server.store.log.Verification;
import dev.kossa.server.store.log.Version;
import dev.kossa.server.store.postgres.Directories;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** FEATURE UNDER TEST: a backup holds all of the store, and a store that is made of it is the same. */
@ParameterizedClass
@EnumSource(Engine.class)
class T08_BackupTest {
    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
    private static final String CHECK = "{\"note\":\"grade 1; a tab\\t, \\\\N and a quote '\"}";

    private final Engine engine;
    private final Database store;
    private final ResourceLog log;
    private final Path file = Directories.fresh().resolve("kossa.backup");

    T08_BackupTest(Engine engine) {
        this.engine = engine;
        this.store = engine.store();
        this.log = new ResourceLog(store);
    }

    @BeforeEach
    void aWard() {
        Version check = write(log, Entry.create(ResourceId.of("Observation/1"), "7", TEN, CHECK));
        write(log, Entry.update(check, TEN, "{\"note\":\"grade 2\"}"));
        write(log, Entry.create(ResourceId.of("Observation/2"), "8", TEN, CHECK));
        write(log, Entry.create(ResourceId.of("Patient/9"), "9", TEN, """
                        {"resourceType":"Patient","link":[{"other":{"reference":"Patient/7"},"type":"replaces"}]}"""));
        log.append(Batch.by("nurse-4", Entry.create(ResourceId.of("Observation/3"), "7", TEN, CHECK))
                .sentAs("request-1", "post"));
        log.erase("8", "dr-example");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Version write(ResourceLog log, Entry entry) {
        return log.append(Batch.by("nurse-4", entry)).get(0);
    }

    private static List<String> all(ResourceLog log) {
        return log.search(Search.all()).stream()
                .map(version -> version + " " + version.content().orElse("erased") + " " + version.recordedAt())
                .toList();
    }

    @Test
    void theRestoredStoreIsTheSame() {
        long rows = Backup.write(store, file);
        try (Database other = engine.store()) {
            assertThat(Restore.read(other, file)).isEqualTo(rows);
            ResourceLog restored = new ResourceLog(other);
            assertThat(all(restored)).isEqualTo(all(log)).hasSize(4);
            assertThat(restored.history(ResourceId.of("Observation/1"))).hasSize(2);
            assertThat(restored.samePerson("7")).containsExactly("7", "9");
            assertThat(restored.read(ResourceId.of("Observation/2"))
                            .orElseThrow()
                            .content())
                    .as("what was erased stays so")
                    .isEmpty();
            assertThat(new AuditLog(other).entries(0, 100)).isEqualTo(new AuditLog(store).entries(0, 100));
            assertThat(new Verification(other).run()).isEqualTo(new Verification(store).run());
        }
    }

    @Test
    void theRestoredStoreGoesOn() {
        Backup.write(store, file);
        try (Database other = engine.store()) {
            Restore.read(other, file);
            ResourceLog restored = new ResourceLog(other);
            Version last = restored.read(ResourceId.of("Observation/1")).orElseThrow();
            assertThat(write(restored, Entry.update(last, TEN, "{\"note\":\"grade 3\"}"))
                            .number())
                    .isEqualTo(3);
            assertThat(restored.append(
                            Batch.by("nurse-4", Entry.create(ResourceId.of("Observation/4"), "7", TEN, CHECK))
                                    .sentAs("request-1", "post")))
                    .as("a request that was sent before is known")
                    .singleElement()
                    .satisfies(version -> assertThat(version.resource()).isEqualTo(ResourceId.of("Observation/3")));
            new AuditLog(other).record(AuditEntry.done("nurse-4", "read", "Observation/1"));
            assertThat(new Verification(other).run().broken()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenMeanwhileIsInItAsAWholeOrNotAtAll() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        Thread nurse = new Thread(() -> {
            for (int i = 10; !stop.get(); i++) {
                write(log, Entry.create(ResourceId.of("Observation/" + i), "7", TEN, CHECK));
            }
        });
        nurse.start();
        try {
            Backup.write(store, file);
        } finally {
            stop.set(true);
            nurse.join();
        }
        try (Database other = engine.store()) {
            Restore.read(other, file);
            assertThat(new Verification(other).run().broken()).isEmpty();
        }
    }

    @Test
    void onlyItsOwnerMayReadTheFile() throws IOException {
        Backup.write(store, file);
        assertThat(Files.getPosixFilePermissions(file).toString())
                .doesNotContain("GROUP")
                .doesNotContain("OTHERS");
    }

    @Test
    void neitherContentNorMasterKeyIsInIt() throws IOException {
        Backup.write(store, file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(text).doesNotContain("grade");
            }
        }
    }

    // --- what is refused

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> Backup.write(store, file))
                .isInstanceOf(Refusal.class)
                .hasMessage("The file of the backup (" + file + ") is there already.\nMaybe another name was meant.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aStoreThatHoldsSomethingIsNotFilled() {
        Backup.write(store, file);
        assertThatThrownBy(() -> Restore.read(store, file))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(
                        "The store holds something already (audit), and a backup is only read into an empty one.")
                .hasMessageContaining("Maybe kossa.store.directory");
    }

    @Test
    void anotherMasterKeyIsOfNoUse() {
        Backup.write(store, file);
        try (Database other = Database.open(engine.fresh(), Directories.fresh().resolve("master.key"), 2)) {
            assertThatThrownBy(() -> Restore.read(other, file))
                    .hasMessage("The backup was made with another master key than this one.\n"
                            + "Maybe kossa.store.master-key-file names another file.");
        }
    }

    @Test
    void aPartOfABackupIsNone() throws IOException {
        Backup.write(store, file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused("The file (" + file + ") is no backup, or only a part of one.\n"
                + "Maybe it was cut off when it was copied.");
    }

    @Test
    void aChangedTableIsFoundAndNothingIsFilledIn() throws IOException {
        Backup.write(store, file);
        change("audit.copy", text -> text.replace("nurse-4", "nurse-5"));
        refused("The backup (" + file + ") was changed: the table audit is not what was written.\n"
                + "Maybe another copy of it is whole.");
    }

    @Test
    void aChangedListIsFound() throws IOException {
        Backup.write(store, file);
        change(Manifest.NAME, text -> text.replaceFirst("table audit [a-z,]+ \\d+", "table audit number 0"));
        refused("The list of what the backup holds was changed.\nMaybe another copy of it is whole.");
    }

    @Test
    void aBackupOfANewerKossaIsRefused() throws IOException {
        Backup.write(store, file);
        change(
                Manifest.NAME,
                text -> new Manifest("999", store.masterKey().fingerprint(), List.of()).sealed(store.masterKey()));
        refused("The backup was made by a newer Kossa (schema 999, here "
                + store.state().schema() + ").\nMaybe this one must be brought up to date.");
    }

    private void refused(String sentence) {
        try (Database other = engine.store()) {
            assertThatThrownBy(() -> Restore.read(other, file))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(sentence);
            assertThat(new ResourceLog(other).search(Search.all())).isEmpty();
            assertThat(new AuditLog(other).entries(0, 10)).isEmpty();
        }
    }

    private void change(String name, UnaryOperator<String> change) throws IOException {
        Path changed = file.resolveSibling("changed");
        try (ZipFile zip = new ZipFile(file.toFile());
                OutputStream out = Files.newOutputStream(changed);
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    copy.write((entry.getName().equals(name) ? change.apply(text) : text)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        Files.move(changed, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
