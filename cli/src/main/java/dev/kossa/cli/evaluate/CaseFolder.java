package dev.kossa.cli.evaluate;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of cases: {@code NAME.json}, a FHIR Bundle, with {@code NAME.expected.json}, the right answer.
 *
 * @param path where it lies
 * @param names the names that have an answer
 * @param unanswered the names that have none, so that they cannot be scored
 */
record CaseFolder(Path path, List<String> names, List<String> unanswered) {
    static final String ENDING = ".json";
    static final String EXPECTED = ".expected.json";

    CaseFolder {
        names = List.copyOf(names);
        unanswered = List.copyOf(unanswered);
    }

    /**
     * Lists a folder.
     *
     * @throws Refusal when the folder cannot be read or holds no case
     */
    static CaseFolder of(Path path) {
        List<String> files = files(path);
        List<String> names = names(files, EXPECTED);
        if (names.isEmpty()) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The folder " + path + " holds no case: no file NAME" + EXPECTED + " beside a NAME" + ENDING
                            + ".\nMaybe a folder in it was meant.");
        }
        List<String> patients =
                files.stream().filter(file -> !file.endsWith(EXPECTED)).toList();
        List<String> unanswered = new ArrayList<>(names(patients, ENDING));
        unanswered.removeAll(names);
        return new CaseFolder(path, names, unanswered);
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE, "The folder " + folder + " cannot be read.\nMaybe its path is misspelt.");
        }
    }

    private static List<String> names(List<String> files, String ending) {
        return files.stream()
                .filter(file -> file.endsWith(ending))
                .map(file -> file.substring(0, file.length() - ending.length()))
                .sorted()
                .toList();
    }
}
