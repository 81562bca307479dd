package dev.kossa.server.store.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Kossa;
import dev.kossa.cli.console.Terminal;
import dev.kossa.server.store.Engine;
import dev.kossa.server.store.OpenStore;
import dev.kossa.server.store.StoreSettings;
import dev.kossa.server.store.log.Batch;
import dev.kossa.server.store.log.Entry;
import dev.kossa.server.store.log.ResourceId;
import dev.kossa.server.store.log.ResourceLog;
import dev.kossa.server.store.postgres.Address;
import dev.kossa.server.store.postgres.Directories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: {@code kossa store}, as a person types it. */
class T09_StoreCommandsTest {
    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

    private final Path directory = Directories.fresh();
    private final Path key = directory.resolve("master.key");
    private final Address address = Engine.EMBEDDED.fresh();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int kossa(String... words) {
        return kossa(address, words);
    }

    private int kossa(Address where, String... words) {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--set", "kossa.store.url=" + where.url(), "--set", "kossa.store.user=" + where.user()));
        line.addAll(List.of("--set", "kossa.store.password=" + where.password()));
        line.addAll(List.of("--set", "kossa.store.master-key-file=" + key));
        return typed(line);
    }

    private int typed(List<String> words) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                OptionalInt.empty(),
                false,
                Clock.fixed(TEN, ZoneOffset.UTC));
        List<String> line = new ArrayList<>(List.of("store"));
        line.addAll(words);
        return Kossa.run(terminal, List.of(StoreCommand.create(terminal)), line.toArray(String[]::new));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void aCheckOf(String patient) {
        StoreSettings settings = new StoreSettings(
                directory.toString(), 0, address.url(), address.user(), address.password(), "", key.toString(), 2);
        try (OpenStore store = OpenStore.forCommand(settings)) {
            new ResourceLog(store.database())
                    .append(Batch.by(
                            "nurse-4",
                            Entry.create(
                                    ResourceId.of("Observation/of-" + patient), patient, TEN, "{\"note\":\"1\"}")));
        }
    }

    @Test
    void aStoreThatIsInOrder() {
        aCheckOf("7");
        assertThat(kossa("verify")).isZero();
        assertThat(said()).matches("All is in order: 1 entries, the last one [0-9a-f]{64}\\.\n");
    }

    @Test
    void aStoreThatSomebodyHasChanged() {
        aCheckOf("7");
        Engine.execute(address, "alter table resource_version disable trigger append_only");
        Engine.execute(address, "update resource_version set operation = 'create', valid_from = now()");
        assertThat(kossa("verify")).isEqualTo(1);
        assertThat(complained()).isEqualTo("""
                        Entry 1 of the audit log is missing or was changed, or what it tells of is not there any more.
                        Maybe a backup from before tells what it was; what stands before that entry is in order.
                        """);
    }

    @Test
    void whatIsErasedIsErasedOnce() {
        aCheckOf("7");
        assertThat(kossa("erase", "7", "--by", "dr-example")).isZero();
        assertThat(said()).isEqualTo("What was written of 7 cannot be read any more. Backups still hold it.\n");
        assertThat(kossa("erase", "7", "--by", "dr-example")).isZero();
        assertThat(said()).isEqualTo("There is nothing of 7 that could be erased.\n");
        assertThat(kossa("verify")).isZero();
    }

    @Test
    void whoErasesMustSayWhoHeIs() {
        assertThat(kossa("erase", "7")).isEqualTo(2);
        assertThat(complained()).contains("--by");
    }

    @Test
    void patientsOfWhomNothingIsWrittenAnyMore() {
        aCheckOf("7");
        aCheckOf("8");
        assertThat(kossa("untouched", "--since", "2099-01-01")).isZero();
        assertThat(said()).isEqualTo("7\n8\n");
        assertThat(kossa("untouched", "--since", "2020-01-01")).isZero();
        assertThat(said()).isEmpty();
    }

    @Test
    void aBackupAndWhatIsMadeOfIt() {
        aCheckOf("7");
        Path file = directory.resolve("kossa.backup");
        assertThat(kossa("backup", file.toString(), "--by", "dr-example")).isZero();
        assertThat(said())
                .matches("\\d+ rows are in .*kossa.backup\\.\n"
                        + "The master key is not: without it nothing in them can be read\\.\n");
        assertThat(kossa(Engine.EMBEDDED.fresh(), "restore", file.toString())).isZero();
        assertThat(said())
                .matches("\\d+ rows were restored\\.\nAll is in order: 3 entries, the last one [0-9a-f]{64}\\.\n");
    }

    @Test
    void withoutTheMasterKeyNoStoreIsMadeOfABackup() throws IOException {
        aCheckOf("7");
        Path file = directory.resolve("kossa.backup");
        kossa("backup", file.toString());
        Files.delete(key);
        assertThat(kossa(Engine.EMBEDDED.fresh(), "restore", file.toString())).isEqualTo(2);
        assertThat(complained()).contains(key.toString()).contains("Maybe ");
        assertThat(key).doesNotExist();
    }

    @Test
    void withoutACommandItShowsWhatThereIs() {
        assertThat(typed(List.of())).isZero();
        assertThat(said())
                .contains("backup")
                .contains("restore")
                .contains("verify")
                .contains("erase");
    }
}
