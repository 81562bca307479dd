package dev.kossa.server.store.backup;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.server.store.keys.MasterKey;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param schema version of the schema of the store
 * @param fingerprint of the master key, in hexadecimal
 * @param tables in an order in which they can be filled
 */
record Manifest(String schema, String fingerprint, List<Table> tables) {
    static final String NAME = "manifest.txt";
    private static final String FORMAT = "kossa-backup 1";
    private static final String SEAL = "seal ";
    private static final String TABLE = "table";
    private static final int TABLE_PARTS = 5;

    Manifest {
        tables = List.copyOf(tables);
    }

    /**
     * A table.
     *
     * @param columns their names, parted by commas
     * @param sha256 of its entry, in hexadecimal
     */
    record Table(String name, String columns, long rows, String sha256) {
        String entry() {
            return name + ".copy";
        }

        private String line() {
            return String.join(" ", TABLE, name, columns, String.valueOf(rows), sha256);
        }
    }

    /** Rows of all tables. */
    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    /** As it is written; its last line tells whether somebody without the master key has changed it. */
    String sealed(MasterKey key) {
        String text = text();
        return text + SEAL + key.blind("backup", text) + "\n";
    }

    private String text() {
        StringBuilder text = new StringBuilder(FORMAT + "\nschema " + schema + "\nmaster-key " + fingerprint + "\n");
        tables.forEach(table -> text.append(table.line()).append('\n'));
        return text.toString();
    }

    /**
     * Reads one.
     *
     * @throws Refusal when it is none, was made with another master key, or was changed
     */
    static Manifest open(String sealed, MasterKey key) {
        List<String> lines = sealed.lines().toList();
        if (lines.size() < 4 || !lines.get(0).equals(FORMAT)) {
            throw new Refusal(
                    ExitCode.UNREADABLE, "The file is no backup of this format.\nMaybe a newer Kossa made it.");
        }
        Manifest manifest = new Manifest(second(lines.get(1)), second(lines.get(2)), tables(lines));
        if (!manifest.fingerprint().equals(key.fingerprint())) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The backup was made with another master key than this one.\n"
                            + "Maybe kossa.store.master-key-file names another file.");
        }
        if (!manifest.sealed(key).equals(sealed)) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The list of what the backup holds was changed.\nMaybe another copy of it is whole.");
        }
        return manifest;
    }

    private static List<Table> tables(List<String> lines) {
        List<Table> tables = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ", -1);
            if (parts[0].equals(TABLE) && parts.length == TABLE_PARTS) {
                tables.add(new Table(parts[1], parts[2], Long.parseLong(parts[3]), parts[4]));
            }
        }
        return tables;
    }

    private static String second(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
