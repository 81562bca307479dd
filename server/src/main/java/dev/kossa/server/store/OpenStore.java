package dev.kossa.server.store;

import dev.kossa.server.store.database.Database;
import dev.kossa.server.store.postgres.Address;
import dev.kossa.server.store.postgres.EmbeddedPostgres;
import java.util.Optional;

/**
 * The store that the settings name, with the PostgreSQL that was started for it.
 *
 * @param embedded that PostgreSQL; empty: it is somebody else's
 * @param database the store
 */
public record OpenStore(Optional<EmbeddedPostgres> embedded, Database database) implements AutoCloseable {
    /**
     * For the service, which owns the embedded PostgreSQL.
     *
     * @throws dev.kossa.cli.console.Refusal when a person has to mend something first
     */
    public static OpenStore forService(StoreSettings settings) {
        return open(settings, settings.external());
    }

    /** For a command, which uses the PostgreSQL of a service that runs. */
    public static OpenStore forCommand(StoreSettings settings) {
        return open(settings, settings.external().or(() -> EmbeddedPostgres.running(settings.folder())));
    }

    private static OpenStore open(StoreSettings settings, Optional<Address> there) {
        Optional<EmbeddedPostgres> embedded = there.isPresent()
                ? Optional.empty()
                : Optional.of(EmbeddedPostgres.start(settings.folder(), settings.port()));
        try {
            Address address =
                    there.or(() -> embedded.map(EmbeddedPostgres::address)).orElseThrow();
            return new OpenStore(embedded, Database.open(address, settings.keyFile(), settings.connections()));
        } catch (RuntimeException e) {
            embedded.ifPresent(EmbeddedPostgres::close);
            throw e;
        }
    }

    @Override
    public void close() {
        database.close();
        embedded.ifPresent(EmbeddedPostgres::close);
    }
}
