package dev.kossa.cli.knowledge;

import dev.kossa.cli.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kossa knowledge}. */
@Command(
        name = "knowledge",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What Kossa believes, with its sources: check it, list it, show it, compare two versions.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kossa knowledge show hard-lesion",
            "  kossa knowledge list fever",
            "  kossa knowledge lint --knowledge ./knowledge",
            "  kossa knowledge diff program ./knowledge"
        })
public final class KnowledgeCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    private KnowledgeCommand() {}

    /** The command with its own commands. */
    public static CommandLine create(Terminal terminal) {
        return new CommandLine(new KnowledgeCommand())
                .addSubcommand(new LintCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new DiffCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing: lint, list, show or diff.\nMaybe 'kossa knowledge list' was meant.");
    }
}
