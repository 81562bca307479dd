package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where the gold is wrong: the rows of {@code CORRECTIONS.md}. */
record Corrections(List<Correction> rows) {
    private static final int CELLS = 6;

    /**
     * One row.
     *
     * @param name the case
     * @param field the field of the gold file; a dot leads into an object ("exposure.latencyDays")
     * @param value what is right, as JSON; what is no JSON is a text
     */
    record Correction(String name, String field, JsonTree value) {}

    Corrections {
        rows = List.copyOf(rows);
    }

    /** @throws Refusal when the file cannot be read */
    static Corrections of(Path file) {
        try {
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE, "The file " + file + " cannot be read.\nMaybe its path is misspelt.");
        }
    }

    /** The rows of the table: case, field, gold, corrected, reason, by and date. */
    static Corrections of(List<String> lines) {
        List<Correction> rows = new ArrayList<>();
        boolean inTable = false;
        for (String line : lines) {
            List<String> cells = cells(line);
            if (cells.size() != CELLS) {
                inTable = false;
            } else if (cells.get(0).startsWith("---")) {
                inTable = true;
            } else if (inTable) {
                rows.add(new Correction(cells.get(0), cells.get(1), value(cells.get(3))));
            }
        }
        return new Corrections(rows);
    }

    /** The gold of a case with what is right in it. */
    JsonTree apply(String name, JsonTree gold) {
        JsonTree right = gold;
        for (Correction row : rows) {
            if (row.name().equals(name)) {
                right = right.with(row.field(), row.value());
            }
        }
        return right;
    }

    /** Whether one of the cases is corrected. */
    boolean touch(Iterable<String> names) {
        for (String name : names) {
            if (rows.stream().anyMatch(row -> row.name().equals(name))) {
                return true;
            }
        }
        return false;
    }

    private static JsonTree value(String cell) {
        try {
            return JsonTree.of(cell);
        } catch (IOException e) {
            return JsonTree.string(cell);
        }
    }

    /** The cells of a row, without the marks of code; none when the line is no row. */
    private static List<String> cells(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        if (!row.startsWith("|")) {
            return cells;
        }
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < row.length(); i++) {
            char sign = row.charAt(i);
            if (sign == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (sign == '|') {
                cells.add(bare(cell.toString()));
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        return cells;
    }

    private static String bare(String cell) {
        String bare = cell.strip();
        boolean code = bare.length() > 1 && bare.startsWith("`") && bare.endsWith("`");
        return code ? bare.substring(1, bare.length() - 1) : bare;
    }
}
