package dev.kossa.cli.knowledge;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.source.KnowledgeOptions;
import dev.kossa.knowledge.KnowledgeCatalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kossa knowledge show}. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Shows all that is known about an id: its own rows, every row that names it, and the sources of all of them.")
final class ShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "The id, as 'kossa knowledge list' prints it.")
    private String id = "";

    @Mixin
    private KnowledgeOptions options = new KnowledgeOptions();

    ShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KnowledgeCatalogue catalogue = KnowledgeCatalogue.of(options.load());
        try {
            terminal.out().print(catalogue.show(id));
        } catch (IllegalArgumentException e) {
            throw new Refusal(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
        return ExitCode.DONE;
    }
}
