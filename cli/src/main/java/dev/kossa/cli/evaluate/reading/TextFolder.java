package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of texts, {@code NAME.txt} (or .xml, .pdf), with {@code NAME.json}, what a person found in it.
 *
 * @param path where it lies
 * @param texts the file of each text that has a gold answer, by its name, in the order of the names
 * @param alone files of which the other half is missing, so that they are not scored
 */
record TextFolder(Path path, Map<String, String> texts, List<String> alone) {
    static final String GOLD = ".json";

    /** Where a name has several, the first of these is read. */
    private static final List<String> TEXTS = List.of(".txt", ".xml", ".pdf");

    TextFolder {
        alone = List.copyOf(alone);
    }

    /**
     * Lists a folder.
     *
     * @throws Refusal when it cannot be read or holds no text with its gold
     */
    static TextFolder of(Path path) {
        List<String> files = files(path);
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> alone = new ArrayList<>();
        for (String file : files) {
            if (file.endsWith(GOLD)) {
                String name = without(file, GOLD);
                text(name, files).ifPresentOrElse(text -> texts.put(name, text), () -> alone.add(file));
            }
            TEXTS.stream()
                    .filter(file::endsWith)
                    .filter(ending -> !files.contains(without(file, ending) + GOLD))
                    .forEach(ending -> alone.add(file));
        }
        if (texts.isEmpty()) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The folder " + path + " holds no text with its gold: no file NAME.txt beside a NAME" + GOLD
                            + ".\nMaybe a folder in it was meant.");
        }
        return new TextFolder(path, texts, alone);
    }

    private static Optional<String> text(String name, List<String> files) {
        return TEXTS.stream()
                .map(ending -> name + ending)
                .filter(files::contains)
                .findFirst();
    }

    private static String without(String file, String ending) {
        return file.substring(0, file.length() - ending.length());
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE, "The folder " + folder + " cannot be read.\nMaybe its path is misspelt.");
        }
    }
}
