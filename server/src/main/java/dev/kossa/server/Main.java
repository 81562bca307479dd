package dev.kossa.server;

import dev.kossa.cli.Kossa;
import dev.kossa.cli.console.Terminal;
import dev.kossa.server.store.command.StoreCommand;
import java.util.List;

/** The program with the service: the commands of {@code kossa}, {@code serve} and {@code store}. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process; {@code serve} returns when the service has stopped. */
    public static void main(String[] args) {
        Terminal terminal = Terminal.system();
        System.exit(Kossa.run(terminal, List.of(new ServeCommand(terminal), StoreCommand.create(terminal)), args));
    }
}
