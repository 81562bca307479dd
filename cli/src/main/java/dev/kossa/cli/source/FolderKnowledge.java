package dev.kossa.cli.source;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.knowledge.KnowledgeSource;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** The knowledge base of a folder with an {@code index.yaml}. */
public final class FolderKnowledge implements KnowledgeSource {
    private final Path folder;

    /**
     * @param folder where {@code index.yaml} lies
     * @throws Refusal when there is none
     */
    public FolderKnowledge(Path folder) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            throw refusal("There is no folder " + folder + " with knowledge.", "Maybe its path is misspelt.");
        }
        if (!Files.isRegularFile(folder.resolve(Index.FILE))) {
            throw refusal(
                    "The folder " + folder + " holds no " + Index.FILE + ", so it is not a knowledge base.",
                    "Maybe the folder above or below it was meant.");
        }
    }

    @Override
    public List<String> files() {
        return Index.files(text(Index.FILE));
    }

    /** @throws Refusal when the file cannot be read */
    @Override
    public String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (NoSuchFileException e) {
            throw refusal(
                    "The file " + file + ", which " + Index.FILE + " names, is not in the folder " + folder + ".",
                    "Maybe it was renamed.");
        } catch (CharacterCodingException e) {
            throw refusal(
                    "The file " + file + " of the folder " + folder + " is not UTF-8.", "Maybe save it as UTF-8.");
        } catch (IOException e) {
            throw refusal(
                    "The file " + file + " of the folder " + folder + " cannot be read.",
                    "Maybe it is not yours to read.");
        }
    }

    private static Refusal refusal(String what, String mend) {
        return new Refusal(ExitCode.UNREADABLE, what + "\n" + mend);
    }
}
