package dev.kossa.server.store.command;

import dev.kossa.cli.console.Terminal;
import dev.kossa.server.store.StoreSettings;
import dev.kossa.server.store.audit.AuditEntry;
import dev.kossa.server.store.audit.AuditLog;
import dev.kossa.server.store.backup.Restore;
import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.keys.MasterKey;
import dev.kossa.server.store.log.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description =
                "Fills an empty store from a backup, and verifies it. The master key of the backup must be in its place before.")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--by",
            paramLabel = "WHO",
            description = "Who does it, for the audit log; else the user of this machine.")
    private String who = System.getProperty("user.name");

    @Parameters(paramLabel = "FILE", description = "The backup.")
    @SuppressWarnings("NullAway.Init") // given by the parser
    private Path file;

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        StoreSettings settings = store.settings();
        // Before a store is made, which would make itself a key.
        Restore.check(file, MasterKey.read(settings.keyFile()));
        Verification.Result result = store.with(settings, open -> read(open.database()));
        return VerifyCommand.tell(terminal, result);
    }

    private Verification.Result read(Database database) {
        long rows = Restore.read(database, file);
        terminal.out().printf("%d rows were restored.%n", rows);
        new AuditLog(database).record(AuditEntry.done(who, "restore", "store"));
        return new Verification(database).run();
    }
}
