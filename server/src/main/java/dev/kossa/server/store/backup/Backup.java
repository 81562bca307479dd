package dev.kossa.server.store.backup;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.server.store.backup.Manifest.Table;
import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.postgres.Address;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Writes a backup. The service may run meanwhile: all tables are read as of one moment. */
public final class Backup {
    private Backup() {}

    /**
     * Writes one into a new file of mode 0600; a file that was not finished is deleted.
     *
     * @return rows that it holds
     * @throws Refusal when the file is there already or cannot be written
     */
    public static long write(Database database, Path file) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The file of the backup (" + file + ") is there already.\nMaybe another name was meant.");
        } catch (IOException e) {
            throw unwritable(file);
        }
        boolean done = false;
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
            long rows = write(database, out);
            done = true;
            return rows;
        } catch (IOException e) {
            throw unwritable(file);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be read to its end", e);
        } finally {
            if (!done) {
                delete(file);
            }
        }
    }

    private static Refusal unwritable(Path file) {
        return new Refusal(
                ExitCode.USAGE,
                "The file of the backup (" + file + ") cannot be written.\nMaybe its folder is not there.");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IllegalStateException("an unfinished backup could not be deleted", e);
        }
    }

    private static long write(Database database, OutputStream out) throws IOException, SQLException {
        try (Connection connection = connect(database.address());
                ZipOutputStream zip = new ZipOutputStream(out);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read read only");
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            List<Table> tables = new ArrayList<>();
            for (Map.Entry<String, String> table : Tables.ofStore(connection).entrySet()) {
                tables.add(table(copy, zip, table.getKey(), table.getValue()));
            }
            Manifest manifest =
                    new Manifest(database.state().schema(), database.masterKey().fingerprint(), tables);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(manifest.sealed(database.masterKey()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return manifest.rows();
        }
    }

    /** A connection of its own: it may take longer than those of the service. */
    static Connection connect(Address address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static Table table(CopyManager copy, ZipOutputStream zip, String name, String columns)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name + ".copy"));
        MessageDigest digest = sha256();
        long rows = copy.copyOut("copy " + name + " (" + columns + ") to stdout", new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return new Table(name, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
