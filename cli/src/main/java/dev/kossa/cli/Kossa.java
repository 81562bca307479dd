package dev.kossa.cli;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Logs;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.evaluate.EvaluateCommand;
import dev.kossa.cli.knowledge.KnowledgeCommand;
import dev.kossa.cli.order.CheckOrderCommand;
import dev.kossa.cli.order.RecipeCommand;
import dev.kossa.cli.read.ReadCommand;
import dev.kossa.cli.review.ReviewCommand;
import dev.kossa.cli.watch.WatchCommand;
import java.util.List;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "kossa",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Guards intravenous calcium: recognises calcium injury of the skin early, and says why.",
        footer = {
            "",
            "Examples:",
            "  kossa review record.json",
            "  kossa review record.json --as-of 2020-06-15T12:00 --format html -o review.html",
            "  kossa read report.txt --format html -o report.html",
            "  kossa watch record.json",
            "  kossa check-order order.json --profile us",
            "  kossa recipe --product calcium-gluconate-10 --dose \"60 mg/kg\" --weight 8.4kg --age 9mo",
            "  kossa knowledge show hard-lesion",
            "",
            "Kossa is not clinically validated. It advises, people decide."
        })
public final class Kossa implements Runnable {
    private static final int NARROW = 80;
    private static final int WIDE = 100;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On an error of Kossa itself, print its trace. It may hold data of the patient.")
    private boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    private Kossa() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing: review, watch, knowledge, ...\nMaybe 'kossa review record.json' was meant.");
    }

    /** Runs the command and ends the process. */
    public static void main(String[] args) {
        System.exit(run(Terminal.system(), args));
    }

    /** Runs the command and returns one of {@link ExitCode}. */
    public static int run(Terminal terminal, String... args) {
        return run(terminal, List.of(), args);
    }

    /**
     * The same with further commands, for a program that has more than the command line.
     *
     * @param more objects with picocli's {@code @Command}
     */
    public static int run(Terminal terminal, List<?> more, String... args) {
        Logs.silence();
        Kossa kossa = new Kossa();
        Faults faults = new Faults(terminal, () -> kossa.debug);
        try {
            return kossa.commands(terminal, faults, more).execute(args);
        } catch (Error e) {
            return faults.unexpected(e);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private CommandLine commands(Terminal terminal, Faults faults, List<?> more) {
        CommandLine commands = new CommandLine(this);
        commands.addSubcommand(new ReviewCommand(terminal))
                .addSubcommand(new ReadCommand(terminal))
                .addSubcommand(new WatchCommand(terminal))
                .addSubcommand(new CheckOrderCommand(terminal))
                .addSubcommand(new RecipeCommand(terminal))
                .addSubcommand(KnowledgeCommand.create(terminal))
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(new GenerateCompletion());
        more.forEach(commands::addSubcommand);
        commands.setOut(new java.io.PrintWriter(terminal.out(), true, terminal.charset()))
                .setErr(new java.io.PrintWriter(terminal.err(), true, terminal.charset()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(
                        Math.max(NARROW, Math.min(WIDE, terminal.columns().orElse(NARROW))))
                .setParameterExceptionHandler(faults)
                .setExecutionExceptionHandler(faults);
        versions(commands);
        return commands;
    }

    /** The version option of every command prints the version of the program. */
    private static void versions(CommandLine command) {
        command.getCommandSpec().versionProvider(new Versions());
        command.getSubcommands().values().forEach(Kossa::versions);
    }
}
