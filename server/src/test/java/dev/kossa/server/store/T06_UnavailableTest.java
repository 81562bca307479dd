package dev.kossa.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.cli.console.Refusal;
import dev.kossa.server.Running;
import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.database.StoreUnavailable;
import dev.kossa.server.store.keys.SecretFile;
import dev.kossa.server.store.log.Batch;
import dev.kossa.server.store.log.Entry;
import dev.kossa.server.store.log.ResourceId;
import dev.kossa.server.store.log.ResourceLog;
import dev.kossa.server.store.log.Search;
import dev.kossa.server.store.log.Version;
import dev.kossa.server.store.postgres.Address;
import dev.kossa.server.store.postgres.Directories;
import dev.kossa.server.store.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** FEATURE UNDER TEST: a database that goes away is said at once, nothing is half-written, and all goes on when it is back. */
@Timeout(120)
class T06_UnavailableTest {
    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

    private final Path directory = Directories.fresh();

    @Test
    void theServiceAnswersWithoutItsStoreAndFindsItAgain() throws IOException {
        int port = freePort();
        EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, port);
        Address address = postgres.address();
        try (Running service = Running.with(
                "kossa.access.open=true",
                "server.address=127.0.0.1",
                "kossa.hooks.warm-up=1",
                "kossa.store.url=" + address.url(),
                "kossa.store.user=" + address.user(),
                "kossa.store.password-file=" + directory.resolve("password"),
                "kossa.store.master-key-file=" + directory.resolve("master.key"))) {
            ResourceLog log = service.part(ResourceLog.class);
            log.append(check("1"));
            postgres.close();

            long start = System.nanoTime();
            assertThatThrownBy(() -> log.append(check("2")))
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            unavailable -> assertThat(unavailable.retryAfter()).isPositive())
                    .hasMessageStartingWith("The store does not answer now.\nMaybe ");
            assertThat(since(start)).isLessThan(Duration.ofSeconds(3));
            start = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                assertThatThrownBy(() -> log.search(Search.all())).isInstanceOf(StoreUnavailable.class);
            }
            assertThat(since(start)).isLessThan(Duration.ofSeconds(1));
            assertThat(service.get("/readyz").body()).isEqualTo("ready\nstore down, it does not answer\n");
            assertThat(service.post("/cds-services/kossa-iv-calcium-order", order(), "Content-Type", "application/json")
                            .body())
                    .contains("\"cards\"")
                    .contains("summary");

            postgres = EmbeddedPostgres.start(directory, port);
            awaitThat(() -> service.get("/readyz").body().startsWith("ready\nstore up, schema "));
            log.append(check("2"));
            assertThat(names(log)).containsExactly("Observation/1 version 1", "Observation/2 version 1");
        } finally {
            postgres.close();
        }
    }

    @Test
    void whatIsAcknowledgedIsThereAndNothingElseThoughTheDatabaseIsKilledAgainAndAgain() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0);
                Database database = Database.open(postgres.address(), directory.resolve("master.key"), 4)) {
            ResourceLog log = new ResourceLog(database);
            Set<String> acknowledged = new TreeSet<>();
            for (int round = 0; round < 5; round++) {
                Thread killer = new Thread(this::killPostmaster);
                for (int i = 0; i < 40; i++) {
                    if (i == 20) {
                        killer.start();
                    }
                    Batch request = check("r" + round + "-" + i).sentAs(round + "/" + i, "check");
                    acknowledged.add(untilItIsTaken(log, request).toString());
                }
                killer.join();
            }
            assertThat(new TreeSet<>(names(log))).isEqualTo(acknowledged).hasSize(200);
            assertThat(names(log)).hasSize(200);
        }
    }

    @Test
    void aServiceWhoseDatabaseIsNotThereYetStartsAndFindsItLater() throws IOException {
        int port = freePort();
        EmbeddedPostgres.start(directory, port).close();
        Address address = new Address(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "kossa",
                SecretFile.read(directory.resolve("password")));
        try (Database database = Database.open(address, directory.resolve("master.key"), 4)) {
            assertThat(database.state().up()).isFalse();
            assertThatThrownBy(() -> new ResourceLog(database).append(check("1")))
                    .isInstanceOf(StoreUnavailable.class);
            try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, port)) {
                awaitThat(() -> database.state().up());
                assertThat(postgres.address()).isEqualTo(address);
                assertThat(new ResourceLog(database).append(check("1"))).hasSize(1);
            }
        }
    }

    @Test
    void aWrongPasswordIsSaid() {
        Address address = Engine.EMBEDDED.fresh();
        assertThatThrownBy(() -> Database.open(
                        new Address(address.url() + "?loggerLevel=OFF", "kossa", "guess"), directory.resolve("k"), 4))
                .isInstanceOf(Refusal.class)
                .hasMessage("The PostgreSQL of the store refuses the user, the password or the database (kossa at "
                        + address.url() + ").\nMaybe kossa.store.user or kossa.store.password-file is wrong.");
    }

    @Test
    void aStoreOpensWithItsOwnMasterKeyOnly() throws IOException {
        Address address = Engine.EXTERNAL.fresh();
        Path key = directory.resolve("keys").resolve("master.key");
        Database.open(address, key, 4).close();
        Database.open(address, key, 4).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");

        Path other = directory.resolve("other.key");
        assertThatThrownBy(() -> Database.open(address, other, 4))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The master key of the store (" + other + ") is not there.\nMaybe ");
        SecretFile.make(other);
        assertThatThrownBy(() -> Database.open(address, other, 4))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The store was written with another master key than that of " + other);
        SecretFile.write(other, "not a key");
        assertThatThrownBy(() -> Database.open(address, other, 4))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds no key of 32 bytes in Base64");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> Database.open(address, key, 4))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is open to others than its owner.\nMaybe chmod 600");
    }

    @Test
    void theSchemaOfANewerKossaIsLeftAlone() {
        Address address = Engine.EXTERNAL.fresh();
        Path key = directory.resolve("master.key");
        Database.open(address, key, 4).close();
        Engine.execute(
                address,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (9999, '9999', 'x', 'SQL', 'V9999__x.sql', 'x', 1, true)");
        assertThatThrownBy(() -> Database.open(address, key, 4))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "The store was written by a newer Kossa (schema 9999).\nMaybe this one must be brought up to date.");
    }

    @Test
    void settingsThatCannotBeAreSaid() {
        assertThatThrownBy(() -> settings("mysql://localhost", 8))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not begin with jdbc:postgresql:");
        assertThatThrownBy(() -> settings("", 1))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("(kossa.store.connections: 1) are not between 2 and 40");
        assertThat(settings("", 8).folder()).isEqualTo(Path.of(System.getProperty("user.home"), "kossa"));
        assertThat(settings("jdbc:postgresql://localhost/kossa", 8).toString()).doesNotContain("secret");
    }

    private static StoreSettings settings(String url, int connections) {
        return new StoreSettings("~/kossa", 0, url, "kossa", "secret", "", "", connections);
    }

    private static Batch check(String id) {
        return Batch.by("nurse-4", Entry.create(ResourceId.of("Observation/" + id), "7", TEN, "{}"));
    }

    private static List<String> names(ResourceLog log) {
        return log.search(Search.all()).stream().map(Version::toString).toList();
    }

    /** As a client does that got no answer. */
    private static Version untilItIsTaken(ResourceLog log, Batch request) {
        while (true) {
            try {
                return log.append(request).get(0);
            } catch (StoreUnavailable e) {
                Thread.onSpinWait();
            }
        }
    }

    private void killPostmaster() {
        try {
            String pid = Files.readAllLines(directory.resolve("data").resolve("postmaster.pid"))
                    .get(0);
            ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void awaitThat(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String order() throws IOException {
        return Files.readString(
                Path.of("src", "main", "resources", "dev", "kossa", "server", "hooks", "order-sign.json"));
    }
}
