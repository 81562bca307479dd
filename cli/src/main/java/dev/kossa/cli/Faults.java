package dev.kossa.cli;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.cli.console.Terminal;
import dev.kossa.knowledge.KnowledgeException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong: a sentence on standard error and an exit code, never a trace that nobody asked for. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Terminal terminal;
    private final BooleanSupplier debug;

    Faults(Terminal terminal, BooleanSupplier debug) {
        this.terminal = terminal;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        PrintStream err = terminal.err();
        String message = String.valueOf(e.getMessage());
        err.println(message.endsWith(".") || message.endsWith("?") ? message : message + ".");
        if (!message.contains("\nMaybe")) {
            err.println(mend(e));
        }
        return ExitCode.USAGE;
    }

    private static String mend(ParameterException e) {
        List<String> similar =
                e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        return similar.isEmpty()
                ? "Maybe '" + help + "' shows how it is written."
                : "Maybe " + similar.get(0) + " was meant; '" + help + "' shows all.";
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof Refusal refusal) {
            terminal.err().println(refusal.sentence());
            trace(e);
            return refusal.exitCode();
        }
        if (e instanceof KnowledgeException knowledge) {
            return unusable(knowledge);
        }
        return unexpected(e);
    }

    private int unusable(KnowledgeException e) {
        int count = e.problems().size();
        terminal.err().println("The knowledge cannot be used: " + count + (count == 1 ? " problem." : " problems."));
        e.problems().forEach(problem -> terminal.err().println(problem));
        trace(e);
        return ExitCode.UNREADABLE;
    }

    /** The message of an unexpected exception may hold data of the patient, so only its kind is said. */
    int unexpected(Throwable e) {
        PrintStream err = terminal.err();
        if (e instanceof OutOfMemoryError) {
            err.println("Kossa ran out of memory, and gave no result.");
            err.println("Maybe it is not the record of one patient; else give it more: KOSSA_JAVA_OPTS=-Xmx2g.");
        } else {
            String kind = e.getClass().getSimpleName();
            err.println("Kossa failed because of an error of its own (" + kind + "), and gave no result.");
            err.println("Maybe run it again with --debug and report what it prints; take out what names the patient.");
        }
        trace(e);
        return ExitCode.FAILED;
    }

    private void trace(Throwable e) {
        if (debug.getAsBoolean()) {
            e.printStackTrace(terminal.err());
        }
    }
}
