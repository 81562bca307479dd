package dev.kossa.cli.evaluate.reading;

import dev.kossa.cli.evaluate.reading.GoldCase.Unusable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads gold files. */
final class GoldFiles {
    /** Stands between the name of a text and the number of a further patient of it. */
    static final String PATIENT = " #";

    private final Path folder;

    GoldFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * The patients of a text: the one that the file is about, then each that it has under {@code patients}, of whom only the fields count
     * that are given there.
     *
     * @throws Unusable when the file is no gold
     */
    List<GoldCase> read(String name, Corrections corrections) throws Unusable {
        String file = name + TextFolder.GOLD;
        JsonTree gold = corrections.apply(name, GoldCase.tree(text(file), file));
        List<GoldCase> cases = new ArrayList<>();
        cases.add(GoldCase.of(name, 0, gold, file));
        List<JsonTree> patients = gold.items("patients");
        for (int i = 0; i < patients.size(); i++) {
            cases.add(GoldCase.of(name + PATIENT + (i + 1), i, patients.get(i), file));
        }
        return cases;
    }

    private String text(String file) throws Unusable {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new Unusable("The file " + file + " cannot be read as UTF-8.\nMaybe save it as UTF-8.");
        }
    }
}
