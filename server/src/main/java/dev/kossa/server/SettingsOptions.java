package dev.kossa.server;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options by which a command is told settings. */
public final class SettingsOptions {
    @Option(names = "--config", paramLabel = "FILE", description = "YAML or properties file with settings.")
    private Optional<Path> config = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "One setting; stronger than the environment and the file.")
    private Map<String, String> settings = new LinkedHashMap<>();

    /** As the framework takes them. */
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        config.ifPresent(file -> arguments.add(
                "--spring.config.additional-location=" + readable(file).toUri()));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return arguments;
    }

    private static Path readable(Path file) {
        if (!Files.isReadable(file)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The file with settings (" + file + ") cannot be read.\nMaybe its path is misspelt.");
        }
        return file;
    }
}
