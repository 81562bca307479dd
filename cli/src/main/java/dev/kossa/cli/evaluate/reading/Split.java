package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of the texts on which the reader was developed; all others were kept apart. */
record Split(Set<String> development) {
    Split {
        development = Set.copyOf(development);
    }

    /**
     * One name on a line; a line that begins with # is a remark.
     *
     * @throws Refusal when the file cannot be read or names none
     */
    static Split of(Path file) {
        Set<String> names = new LinkedHashSet<>();
        try {
            Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(names::add);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE, "The file " + file + " cannot be read.\nMaybe its path is misspelt.");
        }
        if (names.isEmpty()) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The file " + file + " names no text.\nMaybe it is empty; it holds one name on a line.");
        }
        return new Split(names);
    }

    /** Whether a case belongs to the development half; a further patient of a text goes with the text. */
    boolean isDevelopment(String name) {
        int number = name.indexOf(GoldFiles.PATIENT);
        return development.contains(number < 0 ? name : name.substring(0, number));
    }
}
