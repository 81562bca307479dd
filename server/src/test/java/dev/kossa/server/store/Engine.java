package dev.kossa.server.store;

import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.postgres.Address;
import dev.kossa.server.store.postgres.Directories;
import dev.kossa.server.store.postgres.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** The databases that the suite runs on. Each is started once for all tests; each test gets an empty database of its own. */
public enum Engine {
    /** That which comes with the program. */
    EMBEDDED,
    /** One that is addressed: the oldest that is supported, if this machine has it (Debian's package), else another embedded one. */
    EXTERNAL;

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql/15/bin");

    @SuppressWarnings("NullAway.Init") // started when it is first asked for
    private EmbeddedPostgres running;

    @SuppressWarnings("NullAway.Init")
    private Path masterKey;

    /** An empty database. */
    public Address fresh() {
        return copyOf("template1");
    }

    /** A store in a database of its own, with nothing in it but its schema; the master key is that of all such stores. */
    public Database store() {
        return Database.open(copyOf("empty_store"), masterKey, 4);
    }

    /** Settings of a service that has such a store. */
    public List<String> settings() {
        Address address = copyOf("empty_store");
        return List.of(
                "--kossa.store.url=" + address.url(),
                "--kossa.store.user=" + address.user(),
                "--kossa.store.password=" + address.password(),
                "--kossa.store.master-key-file=" + masterKey);
    }

    private synchronized Address copyOf(String template) {
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            masterKey = Directories.fresh().resolve("master.key");
            execute(running.address(), "create database empty_store");
            Database.open(named("empty_store"), masterKey, 2).close();
        }
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute(running.address(), "create database " + name + " template " + template);
        return named(name);
    }

    private Address named(String name) {
        Address address = running.address();
        return new Address(address.url().replaceFirst("/postgres$", "/" + name), address.user(), address.password());
    }

    private EmbeddedPostgres start() {
        Path directory = Directories.fresh();
        return this == EXTERNAL && Files.isExecutable(DEBIAN.resolve("postgres"))
                ? EmbeddedPostgres.start(directory, 0, DEBIAN)
                : EmbeddedPostgres.start(directory, 0);
    }

    /** As somebody who goes round Kossa. */
    public static void execute(Address address, String statement) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement direct = connection.createStatement()) {
            direct.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
