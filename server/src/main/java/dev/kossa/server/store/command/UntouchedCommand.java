package dev.kossa.server.store.command;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.server.store.log.ResourceLog;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "untouched",
        mixinStandardHelpOptions = true,
        description = "Lists the patients of whom nothing was written since a day, one id on a line; for retention.")
final class UntouchedCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--since", required = true, paramLabel = "DAY", description = "The day, such as 2016-01-31.")
    @SuppressWarnings("NullAway.Init") // given by the parser
    private LocalDate since;

    UntouchedCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        store.with(open -> new ResourceLog(open.database())
                        .untouchedSince(
                                since.atStartOfDay(terminal.clock().getZone()).toInstant()))
                .forEach(terminal.out()::println);
        return ExitCode.DONE;
    }
}
