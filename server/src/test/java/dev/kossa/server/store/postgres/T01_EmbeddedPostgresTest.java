package dev.kossa.server.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** FEATURE UNDER TEST: the database beside the service starts, keeps what it acknowledged, and is taken over when its Kossa was killed. */
@Timeout(120)
class T01_EmbeddedPostgresTest {
    private final Path directory = Directories.fresh();

    @Test
    void whatItAcknowledgesIsOnTheDisk() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0)) {
            assertThat(ask(postgres.address(), "show fsync")).isEqualTo("on");
            assertThat(ask(postgres.address(), "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres.address(), "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void itKeepsItsRowsFromOneStartToTheNext() throws SQLException {
        keepARow();
        assertThatARowIsKept();
    }

    @Test
    void itAsksForThePasswordThatOnlyItsOwnerMayRead() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0)) {
            Address address = postgres.address();
            assertThatThrownBy(() -> ask(new Address(address.url(), address.user(), "guess"), "select 1"))
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(address.toString()).doesNotContain(address.password());
        }
    }

    @Test
    void itListensOnLoopbackOnly() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0)) {
            int port = URI.create(postgres.address().url().substring("jdbc:".length()))
                    .getPort();
            for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                for (InetAddress address : Collections.list(card.getInetAddresses())) {
                    if (!address.isLoopbackAddress()) {
                        assertThatThrownBy(() -> connect(address, port)).isInstanceOf(ConnectException.class);
                    }
                }
            }
            connect(InetAddress.getByName("127.0.0.1"), port);
        }
    }

    @Test
    void twoOnOneDirectoryAreRefused() {
        try (EmbeddedPostgres first = EmbeddedPostgres.start(directory, 0)) {
            assertThat(first.address().url()).isNotEmpty();
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory, 0))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("""
                            The store (%s) is in use by another Kossa.
                            Maybe it still runs; kossa.store.directory names another directory.""".formatted(directory));
        }
    }

    @Test
    void soAreTwoProcesses() throws IOException {
        Process other = Keeper.of(directory);
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(directory, 0))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in use by another Kossa");
            assertThat(EmbeddedPostgres.running(directory)).isPresent();
        } finally {
            killTree(other);
        }
    }

    @Test
    void theOrphanOfAKilledKossaIsTakenOver() throws Exception {
        keepARow();
        Process other = Keeper.of(directory);
        other.destroyForcibly().waitFor();
        assertThatARowIsKept();
    }

    @Test
    void soIsADatabaseThatWasKilledWithItsKossa() throws Exception {
        keepARow();
        Process other = Keeper.of(directory);
        killTree(other);
        assertThatARowIsKept();
    }

    @Test
    void aProcessThatHasGotTheNumberOfAnOldDatabaseIsLeftAlone() throws Exception {
        keepARow();
        Process innocent = new ProcessBuilder("sleep", "100").start();
        try {
            Files.writeString(
                    directory.resolve("data").resolve("postmaster.pid"),
                    innocent.pid() + "\n" + directory.resolve("data") + "\n1\n5432\n\n127.0.0.1\n\nready\n");
            assertThatARowIsKept();
            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroy();
        }
    }

    @Test
    void itIsStartedAgainWhenItEndedUnasked() throws Exception {
        keepARow();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0)) {
            long first =
                    Long.parseLong(Files.readAllLines(directory.resolve("data").resolve("postmaster.pid"))
                            .get(0));
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            assertThat(askAgainAndAgain(postgres.address(), "select n from kept"))
                    .isEqualTo("1");
        }
    }

    @Test
    void aStartThatWasBrokenOffIsMadeGood() throws Exception {
        Files.createDirectories(directory.resolve("data.new").resolve("base"));
        Files.writeString(directory.resolve("password"), "half");
        keepARow();
        assertThatARowIsKept();
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("below"), 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be written.\nMaybe it belongs to another user;");
    }

    @Test
    void whyItDoesNotStartIsSaid() throws IOException {
        Path broken = Files.createDirectories(directory.resolve("bin"));
        Path initdb = broken.resolve("initdb");
        Files.writeString(initdb, "#!/bin/sh\necho first; echo it is broken; exit 1\n");
        Files.setPosixFilePermissions(initdb, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(() -> EmbeddedPostgres.start(directory, 0, broken))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The embedded PostgreSQL does not start (it is broken).\nMaybe ");
        assertThat(EmbeddedPostgres.running(directory)).isEqualTo(Optional.empty());
    }

    private void keepARow() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0);
                Connection connection = connect(postgres.address());
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 1 as n");
        }
    }

    private void assertThatARowIsKept() throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(directory, 0)) {
            assertThat(ask(postgres.address(), "select n from kept")).isEqualTo("1");
        }
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 1000);
        }
    }

    private static Connection connect(Address address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static String ask(Address address, String question) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    /** Until the time of the test is over. */
    private static String askAgainAndAgain(Address address, String question) {
        while (true) {
            try {
                return ask(address, question);
            } catch (SQLException e) {
                Thread.onSpinWait();
            }
        }
    }

    private static void killTree(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
