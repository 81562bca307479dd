package dev.kossa.server.store.command;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.server.store.log.ResourceLog;
import dev.kossa.server.store.log.ResourceLog.Erasure;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description =
                "Destroys the key of a patient: what was written until now under that id can never be read again.")
final class EraseCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--by", required = true, paramLabel = "WHO", description = "Who does it, for the audit log.")
    @SuppressWarnings("NullAway.Init") // given by the parser
    private String who;

    @Parameters(paramLabel = "PATIENT", description = "Id of the patient.")
    @SuppressWarnings("NullAway.Init") // given by the parser
    private String patient;

    EraseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Erasure erasure = store.with(open -> new ResourceLog(open.database()).erase(patient, who));
        terminal.out()
                .println(
                        erasure.erased()
                                ? "What was written of " + patient + " cannot be read any more. Backups still hold it."
                                : "There is nothing of " + patient + " that could be erased.");
        if (!erasure.others().isEmpty()) {
            terminal.out()
                    .println("The same person is also known as " + String.join(", ", new TreeSet<>(erasure.others()))
                            + "; nothing of that was erased.");
        }
        return ExitCode.DONE;
    }
}
