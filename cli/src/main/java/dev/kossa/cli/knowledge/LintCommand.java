package dev.kossa.cli.knowledge;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.knowledge.KnowledgeLint;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kossa knowledge lint}. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description =
                "Checks the knowledge with all its profiles: every problem with its file and line, then what is allowed but odd.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no problem",
            "2:the command line is wrong",
            "3:the knowledge cannot be used",
            "70:Kossa failed"
        })
final class LintCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private KnowledgeOptions options = new KnowledgeOptions();

    @Option(names = "--quiet", description = "Say nothing about what is allowed but odd.")
    private boolean quiet;

    LintCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KnowledgeLint lint = KnowledgeLint.of(options.source());
        lint.problems().forEach(terminal.out()::println);
        if (!quiet) {
            lint.advice().forEach(terminal.out()::println);
        }
        int problems = lint.problems().size();
        terminal.out()
                .println(
                        problems == 0
                                ? "The knowledge has no problem; its version is "
                                        + options.load().version() + "."
                                : "The knowledge has " + problems + (problems == 1 ? " problem." : " problems."));
        return problems == 0 ? ExitCode.DONE : ExitCode.UNREADABLE;
    }
}
