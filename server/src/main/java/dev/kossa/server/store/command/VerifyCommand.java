package dev.kossa.server.store.command;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.server.store.log.Verification;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Reads all of the store and its audit log, and says whether something was changed, taken out or put in.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is in order", "1:something was changed"})
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions store = new StoreOptions();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return tell(terminal, store.with(open -> new Verification(open.database()).run()));
    }

    /** One sentence, and the exit code. */
    static int tell(Terminal terminal, Verification.Result result) {
        if (result.broken().isPresent()) {
            terminal.err()
                    .printf(
                            "Entry %d of the audit log is missing or was changed, or what it tells of is not there any more.%n"
                                    + "Maybe a backup from before tells what it was; what stands before that entry is in order.%n",
                            result.broken().get());
            return ExitCode.ALERT;
        }
        terminal.out().printf("All is in order: %d entries, the last one %s.%n", result.entries(), result.head());
        return ExitCode.DONE;
    }
}
