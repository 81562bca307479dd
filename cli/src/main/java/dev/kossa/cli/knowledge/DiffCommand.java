package dev.kossa.cli.knowledge;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.source.ClassPathKnowledge;
import dev.kossa.cli.source.FolderKnowledge;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.KnowledgeDiff;
import dev.kossa.knowledge.KnowledgeDiff.Change;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kossa knowledge diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says row by row what changes when knowledge A is replaced by knowledge B, with the sources.",
        footer = {"", "A and B are folders; \"program\" is the knowledge that came with the program."})
final class DiffCommand implements Callable<Integer> {
    private static final String PROGRAM = "program";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", description = "The knowledge before.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "The knowledge after.")
    private String after = "";

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KnowledgeDiff diff = KnowledgeDiff.between(load(before), load(after));
        diff.changes().stream().map(Change::sentence).forEach(terminal.out()::println);
        if (diff.changes().isEmpty()) {
            terminal.out().println("The two say the same.");
        }
        return ExitCode.DONE;
    }

    private static Knowledge load(String where) {
        return Knowledge.load(where.equals(PROGRAM) ? new ClassPathKnowledge() : new FolderKnowledge(Path.of(where)));
    }
}
