package dev.kossa.cli.source;

import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.KnowledgeSource;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which knowledge is used; for the commands that use it. */
public final class KnowledgeOptions {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Folder with the knowledge to use instead of that of the program.")
    private Optional<Path> folder = Optional.empty();

    /** Where the knowledge lies. */
    public KnowledgeSource source() {
        return folder.<KnowledgeSource>map(FolderKnowledge::new).orElseGet(ClassPathKnowledge::new);
    }

    /**
     * Loads the knowledge.
     *
     * @throws dev.kossa.knowledge.KnowledgeException when it has faults
     * @throws dev.kossa.cli.console.Refusal when it cannot be read
     */
    public Knowledge load() {
        return Knowledge.load(source());
    }
}
