package dev.kossa.cli.source;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.KnowledgeSource;
import dev.kossa.knowledge.Layers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which knowledge is used; for the commands that use it. */
public final class KnowledgeOptions {
    private static final String PROFILES = "profiles/";
    private static final String YAML = ".yaml";
    private static final String EXAMPLE = ".example" + YAML;

    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            description = "Folder with the knowledge to use instead of that of the program.")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "Policy profile: us, uk, au, ca, or the file of a hospital's own overlay. "
                    + "Without one the strictest values hold.")
    private List<String> profiles = List.of();

    /**
     * What other programs say without a command line.
     *
     * @param folder with the knowledge to use instead of that of the program
     * @param profiles a policy profile and overlay files
     */
    public static KnowledgeOptions of(Optional<Path> folder, List<String> profiles) {
        KnowledgeOptions options = new KnowledgeOptions();
        options.folder = folder;
        options.profiles = List.copyOf(profiles);
        return options;
    }

    /** Where the knowledge lies. */
    public KnowledgeSource source() {
        return folder.<KnowledgeSource>map(FolderKnowledge::new).orElseGet(ClassPathKnowledge::new);
    }

    /**
     * Loads the knowledge.
     *
     * @throws dev.kossa.knowledge.KnowledgeException when it has faults
     * @throws Refusal when it cannot be read
     */
    public Knowledge load() {
        KnowledgeSource source = source();
        Layers layers = Layers.NONE;
        for (String profile : profiles) {
            layers = with(layers, profile, source);
        }
        return Knowledge.load(source, layers);
    }

    private static Layers with(Layers layers, String profile, KnowledgeSource source) {
        if (source.files().contains(PROFILES + profile + YAML)) {
            if (layers.profile().isPresent()) {
                throw new Refusal(
                        ExitCode.USAGE,
                        "Two policy profiles are named (" + layers.profile().get() + ", " + profile
                                + "), but only one can hold.\nMaybe an overlay file was meant.");
            }
            return layers.withProfile(profile);
        }
        return layers.withOverlay(profile, overlay(profile, source));
    }

    private static String overlay(String file, KnowledgeSource source) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The profile (" + file + ") is neither a file nor one of " + String.join(", ", known(source))
                            + ".\nMaybe its path is misspelt.");
        }
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "The profile " + file + " cannot be read.\nMaybe it is not yours to read, or not UTF-8.");
        }
    }

    private static List<String> known(KnowledgeSource source) {
        return source.files().stream()
                .filter(file -> file.startsWith(PROFILES) && !file.endsWith(EXAMPLE))
                .map(file -> file.substring(PROFILES.length(), file.length() - YAML.length()))
                .sorted()
                .toList();
    }
}
