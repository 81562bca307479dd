package dev.kossa.server.store.database;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.server.store.keys.MasterKey;
import dev.kossa.server.store.keys.SecretFile;
import dev.kossa.server.store.postgres.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What stands between an address and a store that can be used: it answers, is new enough, has the schema, and was written
 * with this master key.
 */
final class Opening {
    /** The oldest PostgreSQL that is tested. */
    static final int OLDEST = 15;

    /** SQL states of what only a person can mend: password, role, database. */
    private static final Set<String> WRONG_SETTING = Set.of("28P01", "28000", "3D000", "42501");

    private final Address address;
    private final PGSimpleDataSource source;
    private final Path keyFile;

    /** @param keyFile holds the master key; made when the store is new */
    Opening(Address address, Path keyFile) {
        this.address = address;
        this.source = source(address);
        this.keyFile = keyFile;
    }

    static PGSimpleDataSource source(Address address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(address.user());
        source.setPassword(address.password());
        source.setConnectTimeout(2);
        source.setTcpKeepAlive(true);
        source.setApplicationName("kossa");
        return source;
    }

    /**
     * A store that can be used.
     *
     * @param schema version of its schema
     * @param masterKey with which it was written
     */
    record Opened(String schema, MasterKey masterKey) {}

    /**
     * Opens it.
     *
     * @throws SQLException when it does not answer; later it may
     * @throws Refusal when somebody has to mend something first
     */
    Opened open() throws SQLException {
        try (Connection connection = source.getConnection()) {
            checkVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw refusedOr(e);
        }
        String schema = migrate();
        return new Opened(schema, masterKey());
    }

    private SQLException refusedOr(SQLException failure) {
        if (WRONG_SETTING.contains(String.valueOf(failure.getSQLState()))) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The PostgreSQL of the store refuses the user, the password or the database (" + address + ").\n"
                            + "Maybe kossa.store.user or kossa.store.password-file is wrong.");
        }
        return failure;
    }

    static void checkVersion(int major) {
        if (major < OLDEST) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The PostgreSQL of the store has version " + major + ", older than " + OLDEST
                            + ".\nMaybe kossa.store.url names another one.");
        }
    }

    private String migrate() throws SQLException {
        Flyway flyway = Flyway.configure().dataSource(source).load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException unreachable && Failures.isUnavailable(unreachable)) {
                throw unreachable;
            }
            throw e;
        }
        MigrationInfo current = flyway.info().current();
        if (current == null || !current.getState().isResolved()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The store was written by a newer Kossa"
                            + (current == null ? "" : " (schema " + current.getVersion() + ")")
                            + ".\nMaybe this one must be brought up to date.");
        }
        return String.valueOf(current.getVersion());
    }

    private MasterKey masterKey() {
        JdbcClient sql = JdbcClient.create(source);
        List<String> known = sql.sql("select encode(fingerprint, 'hex') from store_identity")
                .query(String.class)
                .list();
        if (known.isEmpty()) {
            makeKeyFile();
            sql.sql("insert into store_identity (fingerprint) values (decode(?, 'hex')) on conflict do nothing")
                    .param(MasterKey.read(keyFile).fingerprint())
                    .update();
            return masterKey();
        }
        MasterKey key = MasterKey.read(existingKeyFile());
        if (!known.get(0).equals(key.fingerprint())) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The store was written with another master key than that of " + keyFile
                            + ".\nMaybe kossa.store.master-key-file names another file.");
        }
        return key;
    }

    private void makeKeyFile() {
        try {
            Path folder = keyFile.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(keyFile)) {
            SecretFile.make(keyFile);
        }
    }

    /** A new key would be of no use to a store that has one. */
    private Path existingKeyFile() {
        if (!Files.exists(keyFile)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The master key of the store (" + keyFile + ") is not there.\n"
                            + "Maybe it must be copied from where the store was first started, or from the backup of the key.");
        }
        return keyFile;
    }
}
