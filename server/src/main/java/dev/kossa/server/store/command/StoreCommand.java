package dev.kossa.server.store.command;

import dev.kossa.cli.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code kossa store}. */
@Command(
        name = "store",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Backs the store up, restores and verifies it, and erases patients. The service may run meanwhile.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kossa store backup /backup/kossa-2026-11-24.backup",
            "  kossa store restore /backup/kossa-2026-11-24.backup --set kossa.store.directory=/srv/kossa",
            "  kossa store verify --config /etc/kossa/kossa.yaml",
            "  kossa store untouched --since 2016-01-01",
            "  kossa store erase patient-7 --by dr-example"
        })
public final class StoreCommand implements Runnable {
    private final Terminal terminal;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // given by the parser
    private CommandLine.Model.CommandSpec spec;

    private StoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The command with its own commands.
     *
     * @param terminal where it writes
     */
    public static CommandLine create(Terminal terminal) {
        return new CommandLine(new StoreCommand(terminal))
                .addSubcommand(new BackupCommand(terminal))
                .addSubcommand(new RestoreCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new EraseCommand(terminal))
                .addSubcommand(new UntouchedCommand(terminal));
    }

    /** Without a command it shows what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(terminal.out());
    }
}
