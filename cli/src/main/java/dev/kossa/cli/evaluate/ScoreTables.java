package dev.kossa.cli.evaluate;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The score tables that are kept beside the cases, so that a change of a score shows. */
final class ScoreTables {
    private static final int WIDTH = 120;

    private ScoreTables() {}

    /** Every table by the name of its file. */
    static Map<String, String> of(Evaluator evaluator) {
        Map<String, String> tables = new LinkedHashMap<>();
        for (Mode mode : Mode.kept()) {
            boolean whole = mode.equals(Mode.EVERYTHING);
            tables.put(mode.id() + ".txt", TextReport.kept(evaluator.run(mode), WIDTH, whole));
        }
        return tables;
    }

    /** @throws Refusal when the folder cannot be written */
    static void write(Map<String, String> tables, Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> table : tables.entrySet()) {
                Files.writeString(folder.resolve(table.getKey()), table.getValue());
            }
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The score tables cannot be written to the folder " + folder
                            + ".\nMaybe it is not yours to write.");
        }
    }
}
