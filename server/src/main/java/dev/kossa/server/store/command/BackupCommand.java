package dev.kossa.server.store.command;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Terminal;
import dev.kossa.server.store.audit.AuditEntry;
import dev.kossa.server.store.audit.AuditLog;
import dev.kossa.server.store.backup.Backup;
import dev.kossa.server.store.database.Database;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description =
                "Writes all of the store, as of one moment, into a new file. The master key is not in it: keep a copy elsewhere.")
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "Who does it, for the audit log; else the user of this machine.")
    private String who = System.getProperty("user.name");

    @Parameters(paramLabel = "FILE", description = "File to write; it must not be there.")
    @SuppressWarnings("NullAway.Init") // given by the parser
    private Path file;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long rows = store.with(open -> write(open.database()));
        terminal.out()
                .printf(
                        "%d rows are in %s.%nThe master key is not: without it nothing in them can be read.%n",
                        rows, file);
        return ExitCode.DONE;
    }

    private long write(Database database) {
        new AuditLog(database).record(AuditEntry.done(who, "backup", "store"));
        return Backup.write(database, file);
    }
}
