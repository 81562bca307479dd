package dev.kossa.server.store.backup;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.server.store.backup.Manifest.Table;
import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.keys.MasterKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills an empty store from a backup: with all of it, or with nothing. */
public final class Restore {
    private final Path file;

    private Restore(Path file) {
        this.file = file;
    }

    /**
     * Checks that a backup can be read with a master key, without a store.
     *
     * @throws Refusal when it cannot
     */
    public static void check(Path file, MasterKey key) {
        new Restore(file).manifest(key);
    }

    /**
     * Reads one.
     *
     * @param database whose store holds nothing yet
     * @return rows that it held
     * @throws Refusal when it is no whole backup, was made with another master key or by a newer Kossa, or the store is not
     *     empty; then nothing has changed
     */
    public static long read(Database database, Path file) {
        return new Restore(file).into(database);
    }

    private long into(Database database) {
        Manifest manifest = manifest(database.masterKey());
        checkSchema(manifest, database.state().schema());
        try (ZipFile zip = new ZipFile(file.toFile());
                Connection connection = Backup.connect(database.address())) {
            connection.setAutoCommit(false);
            checkEmpty(connection);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Table table : manifest.tables()) {
                fill(zip, copy, table);
            }
            countOn(connection);
            connection.commit();
            return manifest.rows();
        } catch (IOException | SQLException e) {
            throw changed("it cannot be read into the tables", e);
        }
    }

    private Manifest manifest(MasterKey key) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(Manifest.NAME);
            if (entry == null) {
                throw notWhole();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Manifest.open(new String(in.readAllBytes(), StandardCharsets.UTF_8), key);
            }
        } catch (ZipException e) {
            throw notWhole();
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE, "The backup (" + file + ") cannot be read.\nMaybe its path is misspelt.");
        }
    }

    private Refusal notWhole() {
        return new Refusal(
                ExitCode.UNREADABLE,
                "The file (" + file
                        + ") is no backup, or only a part of one.\nMaybe it was cut off when it was copied.");
    }

    private Refusal changed(String what, Exception cause) {
        Refusal refusal = new Refusal(
                ExitCode.UNREADABLE,
                "The backup (" + file + ") was changed: " + what + ".\nMaybe another copy of it is whole.");
        refusal.initCause(cause);
        return refusal;
    }

    private static void checkSchema(Manifest manifest, String schema) {
        if (number(manifest.schema()) > number(schema)) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The backup was made by a newer Kossa (schema " + manifest.schema() + ", here " + schema
                            + ").\nMaybe this one must be brought up to date.");
        }
    }

    private static int number(String schema) {
        return Integer.parseInt(schema);
    }

    private static void checkEmpty(Connection connection) throws SQLException {
        for (Map.Entry<String, String> table : Tables.ofStore(connection).entrySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select exists (select 1 from " + table.getKey() + ")")) {
                row.next();
                if (row.getBoolean(1)) {
                    throw new Refusal(
                            ExitCode.USAGE,
                            "The store holds something already (" + table.getKey()
                                    + "), and a backup is only read into an empty one.\n"
                                    + "Maybe kossa.store.directory or kossa.store.url should name another one.");
                }
            }
        }
    }

    private void fill(ZipFile zip, CopyManager copy, Table table) throws IOException, SQLException {
        ZipEntry entry = zip.getEntry(table.entry());
        if (entry == null) {
            throw notWhole();
        }
        MessageDigest digest = Backup.sha256();
        try (InputStream in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            long rows = copy.copyIn("copy " + table.name() + " (" + table.columns() + ") from stdin", in);
            in.transferTo(OutputStream.nullOutputStream());
            boolean same = rows == table.rows()
                    && HexFormat.of().formatHex(digest.digest()).equals(table.sha256());
            if (!same) {
                throw changed("the table " + table.name() + " is not what was written", new IOException());
            }
        }
    }

    /** The database goes on counting after what was filled in. */
    private static void countOn(Connection connection) throws SQLException {
        for (String[] counted : Tables.counted(connection)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select setval(pg_get_serial_sequence('" + counted[0] + "', '" + counted[1]
                        + "'), coalesce(max(" + counted[1] + "), 1), max(" + counted[1] + ") is not null) from "
                        + counted[0]);
            }
        }
    }
}
